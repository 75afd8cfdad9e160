package fr.amiable.bundle.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExhibitFileNameTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 3, 12));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bon de livraison        | Piece-04_2026-03-12_bon-de-livraison.pdf
            Cœur d’ouvrage : « à l'œil » | Piece-04_2026-03-12_coeur-d-ouvrage-a-l-oeil.pdf
            ../../secret.pdf        | Piece-04_2026-03-12_secret-pdf.pdf
            Σύμβαση                 | Piece-04_2026-03-12.pdf
            """)
    void aNameHasOnlyLettersThatEverySystemTakes(String title, String expected) {
        assertThat(ExhibitFileName.of(4, DAY, title, ".pdf")).isEqualTo(expected);
    }

    @Test
    void anExhibitWithoutDateHasNone() {
        assertThat(ExhibitFileName.of(112, Optional.empty(), "Devis", ".pdf")).isEqualTo("Piece-112_devis.pdf");
    }

    @Test
    void aLongTitleIsCutBetweenWordsAtEightyCharacters() {
        String name = ExhibitFileName.of(7, DAY, "Conditions générales de vente ".repeat(5), ".pdf");

        assertThat(name)
                .hasSizeLessThanOrEqualTo(80)
                .isEqualTo("Piece-07_2026-03-12_conditions-generales-de-vente-conditions-generales-de.pdf");
        assertThat(ExhibitFileName.of(7, DAY, "x".repeat(300), ".pdf")).hasSize(80);
    }
}
