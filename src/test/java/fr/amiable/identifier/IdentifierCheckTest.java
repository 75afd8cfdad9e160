package fr.amiable.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierCheckTest {

    private final Texts texts = new Texts();

    @ParameterizedTest
    @CsvSource(textBlock = """
            732829320,                          SIREN,  true
            732 829 320,                        SIREN,  true
            732.829.320,                        SIREN,  true
            SIREN : 732 829 320,                SIREN,  true
            SIRET n° 732 829 320 00074,         SIRET,  true
            TVA : FR83404833048,                VAT,    true
            732829321,                          SIREN,  false
            000000000,                          SIREN,  false
            73282932000074,                     SIRET,  true
            732 829 320 00074,                  SIRET,  true
            73282932000075,                     SIRET,  false
            73282932100074,                     SIRET,  false
            35600000000048,                     SIRET,  true
            35600000000052,                     SIRET,  false
            35600000000060,                     SIRET,  true
            FR83404833048,                      VAT,    true
            fr 83 404 833 048,                  VAT,    true
            FR40123456824,                      VAT,    true
            FR41123456824,                      VAT,    false
            FRK7404833048,                      VAT,    true
            FRO7404833048,                      VAT,    false
            FR8340483304,                       VAT,    false
            FR83404833047,                      VAT,    false
            DE136695976,                        VAT,    true
            DE13669597,                         VAT,    false
            BE0403170701,                       VAT,    true
            NL004495445B01,                     VAT,    true
            ESX9999999X,                        VAT,    true
            FR1420041010050500013M02606,        IBAN,   true
            FR14 2004 1010 0505 0001 3M02 606,  IBAN,   true
            IBAN FR14 2004 1010 0505 0001 3M02 606, IBAN, true
            FR1520041010050500013M02606,        IBAN,   false
            FR1420041010050500013M0260,         IBAN,   false
            DE89370400440532013000,             IBAN,   true
            BE68539007547034,                   IBAN,   true
            RF18539007547034,                   CREDITOR_REFERENCE, true
            RF18 5390 0754 7034,                CREDITOR_REFERENCE, true
            RF19539007547034,                   CREDITOR_REFERENCE, false
            RR473124829GB,                      S10,    true
            RR 473 124 829 GB,                  S10,    true
            RR473124828GB,                      S10,    false
            1A 123 456 7890 1,                  DOMESTIC_TRACKING, true
            2C12345678901,                      DOMESTIC_TRACKING, true
            12345678,                           UNKNOWN, false
            1234567890,                         UNKNOWN, false
            bonjour,                            UNKNOWN, false
            FRANCE,                             UNKNOWN, false
            US12345,                            UNKNOWN, false
            """)
    void recognisesWhatATextIs(String text, IdentifierType type, boolean isValid) {
        IdentifierCheck check = IdentifierCheck.recognise(text);

        assertThat(check.type()).isEqualTo(type);
        assertThat(check.isValid()).isEqualTo(isValid);
        assertThat(check.reason(texts)).isNotBlank().doesNotContain("{", "}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            732829321                   | le dernier devrait être 0 et non 1
            73282932000075              | le dernier devrait être 4 et non 5
            FR41123456824               | 40 attendu après FR, 41 trouvé
            FR8340483304                | 10 trouvés
            FR1520041010050500013M02606 | 14 attendu après le pays, 15 trouvé
            FR1420041010050500013M0260  | compte 27 caractères ; 26 trouvés
            RF19539007547034            | 18 attendu après RF, 19 trouvé
            RR473124828GB               | devrait être 9 et non 8
            12345678                    | 8 chiffres : un SIREN en compte 9, un SIRET 14
            35600000000052              | multiple de 5
            """)
    void saysPreciselyWhatIsWrong(String text, String expected) {
        assertThat(IdentifierCheck.recognise(text).reason(texts)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00a0", "é", "💶💶💶💶💶💶💶💶💶", "FR", "F", "RF", "٣٢٨٢٩٣٢٠١", "FR💶"})
    void neverFailsWhateverIsTyped(String text) {
        IdentifierCheck check = IdentifierCheck.recognise(text);

        assertThat(check.isValid()).isFalse();
        assertThat(check.type()).isEqualTo(IdentifierType.UNKNOWN);
        assertThat(check.reason(texts)).isNotBlank();
    }

    @Test
    void aNullIsNothingToCheck() {
        assertThat(IdentifierCheck.recognise(null).isValid()).isFalse();
    }
}
