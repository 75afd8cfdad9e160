package fr.amiable.document.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.bundle.BundleCover;
import fr.amiable.bundle.BundleExhibit;
import fr.amiable.bundle.BundleFact;
import fr.amiable.bundle.BundleFile;
import fr.amiable.bundle.BundleReport;
import fr.amiable.bundle.BundleRequest;
import fr.amiable.bundle.StampPlace;
import fr.amiable.common.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndrawnLettersTest {

    @TempDir
    private Path folder;

    @Test
    void lettersThatNoFontHasAreNamedWhereTheyWereReplaced() {
        BundleReport report = bundle("Atelier محمد", "Reçu de 日本", "Appel de Сергей");

        assertThat(report.exhibits().get(0).warnings())
                .singleElement()
                .asString()
                .contains("Le titre", "日本");
        assertThat(report.warnings()).singleElement().asString().contains("premières pages", "محد");
    }

    @Test
    void namesInGreekAndCyrillicAreDrawn() {
        BundleReport report = bundle("Γιώργος Παπαδόπουλος", "Сергей Иванов, œuvre à 5 €", "Łukasz a écrit");

        assertThat(report.exhibits().get(0).warnings()).isEmpty();
        assertThat(report.warnings()).isEmpty();
    }

    private BundleReport bundle(String party, String title, String fact) {
        BundleFile file = BundleFile.kept("a.txt", () -> "Bonjour".getBytes(StandardCharsets.UTF_8));
        BundleRequest request = new BundleRequest(
                BundleCover.of(party, List.of()),
                List.of(new BundleFact(List.of(1), LocalDate.of(2026, 3, 12), "Courriel", fact)),
                Optional.empty(),
                List.of(BundleExhibit.of(1, title, file)),
                StampPlace.CORNER);
        return Bundling.write(request, folder.resolve("dossier.pdf"), Progress.NONE);
    }
}
