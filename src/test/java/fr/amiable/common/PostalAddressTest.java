package fr.amiable.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostalAddressTest {

    @Test
    void theLastLinesAreInCapitalsWithoutPunctuation() {
        PostalAddress address = new PostalAddress(
                "Comptabilité fournisseurs", "Bâtiment B", "27 bis, rue des Châtaigniers", "", "35000", "Rennes", "");

        assertThat(address.lines("Menuiserie Guérin SARL"))
                .containsExactly(
                        "Menuiserie Guérin SARL",
                        "Comptabilité fournisseurs",
                        "Bâtiment B",
                        "27 BIS RUE DES CHÂTAIGNIERS",
                        "35000 RENNES");
    }

    @Test
    void aForeignCountryHasItsOwnLastLineAndFranceHasNone() {
        assertThat(new PostalAddress("", "", "12 Hauptstraße", "", "10115", "Berlin", "Allemagne").lines("GmbH"))
                .endsWith("10115 BERLIN", "ALLEMAGNE");
        assertThat(new PostalAddress("", "", "1 rue X", "", "75001", "Paris", "FRANCE").lines("SA"))
                .endsWith("75001 PARIS");
    }

    @Test
    void aTownWithoutPostcodeIsIncompleteInFranceOnly() {
        assertThat(PostalAddress.of("1 rue X", "", "Paris").isComplete()).isFalse();
        assertThat(PostalAddress.of("1 rue X", "7500", "Paris").isComplete()).isFalse();
        assertThat(PostalAddress.of("1 rue X", "75001", "Paris").isComplete()).isTrue();
        assertThat(new PostalAddress("", "", "1 High Street", "", "", "Cork", "Irlande").isComplete())
                .isTrue();
    }

    @Test
    void wordsAreComparedWithoutAccentsCaseOrLigatures() {
        assertThat(Words.searchable("  L’Œuvre\u00a0 d’ÉTÉ ")).isEqualTo("l'oeuvre d'ete");
    }
}
