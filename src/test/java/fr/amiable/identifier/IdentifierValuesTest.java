package fr.amiable.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class IdentifierValuesTest {

    @Test
    void numbersAreGroupedAsTheyArePrinted() {
        assertThat(Siren.of("732829320").grouped()).isEqualTo("732 829 320");
        assertThat(Siret.of("73282932000074").grouped()).isEqualTo("732 829 320 00074");
        assertThat(VatNumber.of("fr83404833048").grouped()).isEqualTo("FR 83 404833048");
        assertThat(Iban.of("fr1420041010050500013M02606").grouped()).isEqualTo("FR14 2004 1010 0505 0001 3M02 606");
        assertThat(CreditorReference.of("RF18539007547034").grouped()).isEqualTo("RF18 5390 0754 7034");
        assertThat(TrackingNumber.of("rr473124829gb").grouped()).isEqualTo("RR 473 124 829 GB");
        assertThat(TrackingNumber.of("1A12345678901").grouped()).isEqualTo("1A 123 456 7890 1");
    }

    @Test
    void aSiretAndAVatNumberKnowTheirCompany() {
        assertThat(Siret.of("73282932000074").siren()).isEqualTo(Siren.of("732829320"));
        assertThat(VatNumber.of("FR83404833048").siren()).contains(Siren.of("404833048"));
        assertThat(VatNumber.of("DE136695976").siren()).isEmpty();
    }

    @Test
    void theVatNumberOfACompanyIsItsKeyAndItsSiren() {
        assertThat(VatNumber.of(Siren.of("404833048")).value()).isEqualTo("FR83404833048");
        assertThat(VatNumber.of(Siren.of("123456824")).value()).isEqualTo("FR40123456824");
    }

    @Test
    void aReferenceOfOursGetsItsKey() {
        assertThat(CreditorReference.forOwnReference("539007547034").value()).isEqualTo("RF18539007547034");
        assertThat(CreditorReference.isValid(
                        CreditorReference.forOwnReference("F-2026/042").value()))
                .isTrue();
    }

    @Test
    void theCheckDigitOfATrackingNumberTakesItsTwoSpecialValues() {
        assertThat(TrackingNumber.checkDigit("RR473124829GB")).isEqualTo(9);
        assertThat(TrackingNumber.checkDigit("RR000000000FR")).isEqualTo(5);
        assertThat(TrackingNumber.checkDigit("RR020000000FR")).isZero();
    }

    @Test
    void aWrongNumberCannotBecomeAValue() {
        assertThatThrownBy(() -> Siren.of("732829321")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Siret.of("73282932000075")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VatNumber.of("FR41123456824")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Iban.of("FR00")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CreditorReference.of("RF")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TrackingNumber.of("12")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneWrongDigitAlwaysSpoilsASiren() {
        Random random = new Random(20261124);
        for (int round = 0; round < 500; round++) {
            String head = String.format("%08d", 1 + random.nextInt(99_999_998));
            String siren = head + Luhn.expectedLastDigit(head + "0");
            int position = random.nextInt(9);
            char other = (char) ('0' + (siren.charAt(position) - '0' + 1 + random.nextInt(9)) % 10);
            String wrong = siren.substring(0, position) + other + siren.substring(position + 1);

            assertThat(Siren.isValid(siren)).as(siren).isTrue();
            assertThat(Siren.isValid(wrong)).as(wrong).isFalse();
        }
    }
}
