package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Progress;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.document.PdfText;
import fr.amiable.evidence.FileType;
import fr.amiable.evidence.exhibit.Exhibit;
import fr.amiable.evidence.exhibit.ExhibitRegister;
import fr.amiable.evidence.exhibit.NumberedExhibit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The exhibits of the dispute of the invented business. */
class SampleExhibitsTest {

    private final OpenDesk desk = PlacesTest.invented(new Texts());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theLivingDisputeHasItsExhibitsInTheOrderAJudgeReads() {
        ExhibitRegister register = desk.cases().exhibits().of(dispute());

        assertThat(register.exhibits()).extracting(Exhibit::type).contains(FileType.PDF, FileType.EMAIL, FileType.JPEG);
        assertThat(titles(register)).hasSize(13).startsWith("Devis D-2026-019 signé");
        assertThat(titles(register.proposed())).isEqualTo(titles(register));
        assertThat(register.numbered())
                .filteredOn(one -> !one.isProduced())
                .extracting(one -> one.exhibit().details().title())
                .containsExactly("Note interne : marge de discussion");
        assertThat(desk.cases().exhibits().verify(dispute(), Progress.NONE).isIntact())
                .isTrue();
    }

    @Test
    void everyPaperNamesItsDaysAndNumbers() {
        List<NumberedExhibit> written = desk.cases().exhibits().of(dispute()).numbered().stream()
                .filter(one -> one.exhibit().type() != FileType.JPEG)
                .toList();
        for (NumberedExhibit one : written) {
            byte[] bytes = desk.cases().exhibits().bytes(one.exhibit());
            String words = one.exhibit().type() == FileType.PDF
                    ? new PdfText().of(bytes).orElseThrow()
                    : new String(bytes, StandardCharsets.UTF_8);
            assertThat(words).as(one.exhibit().details().title()).doesNotContain("{");
        }
    }

    private static List<String> titles(ExhibitRegister register) {
        return register.exhibits().stream()
                .map(exhibit -> exhibit.details().title())
                .toList();
    }

    private Subject dispute() {
        return desk.cases().disputes().rows().get(0).id().subject();
    }
}
