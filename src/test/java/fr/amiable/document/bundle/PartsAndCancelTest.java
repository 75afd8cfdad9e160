package fr.amiable.document.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.bundle.BundleExhibit;
import fr.amiable.bundle.BundleReport;
import fr.amiable.bundle.BundleStopped;
import fr.amiable.bundle.BundledExhibit;
import fr.amiable.bundle.StampPlace;
import fr.amiable.common.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an exhibit holds follows it under its number, what was withdrawn keeps its number, and a bundle stopped half-way leaves nothing. */
class PartsAndCancelTest {

    @TempDir
    private Path folder;

    @Test
    void aMessageInAMessageIsAPieceOfItAndOneTooDeepIsNamedAndAttached() throws IOException {
        Path mail = Files.writeString(folder.resolve("courriel.eml"), message(5), StandardCharsets.US_ASCII);

        BundleReport report = Bundling.of(folder.resolve("dossier.pdf"), mail);

        assertThat(report.exhibits())
                .extracting(BundledExhibit::label)
                .containsExactly("1", "1.1", "1.1.1", "1.1.1.1", "1.1.1.1.1");
        assertThat(report.refused()).singleElement().satisfies(deepest -> {
            assertThat(deepest.label()).isEqualTo("1.1.1.1.1");
            assertThat(deepest.warnings()).anyMatch(words -> words.contains("joint au dossier"));
        });
        assertThat(text(report.file())).contains("Piece-1.1.1.1.1");
    }

    @Test
    void aWithdrawnExhibitKeepsItsNumberInTheListAndHasNoPage() throws IOException {
        List<BundleExhibit> exhibits =
                new ArrayList<>(Bundling.exhibits(RawPdf.a4(RawPdf.TEXT).in(folder, "un.pdf")));
        exhibits.add(new BundleExhibit(2, "Devis", Optional.empty(), Optional.empty()));

        BundleReport report = Bundling.write(
                Bundling.request(StampPlace.CORNER, exhibits), folder.resolve("dossier.pdf"), Progress.NONE);

        assertThat(report.exhibits()).extracting(BundledExhibit::pages).containsExactly(1, 0);
        assertThat(text(report.file())).containsIgnoringCase("retirée");
    }

    @Test
    void aBundleStoppedHalfWayLeavesNothing() throws IOException {
        Path one = RawPdf.a4(RawPdf.TEXT).in(folder, "un.pdf");
        Path two = RawPdf.a4(RawPdf.TEXT).in(folder, "deux.pdf");
        Progress afterTheFirst = new Progress() {
            private long told;

            @Override
            public void at(long done, long total) {
                told = done;
            }

            @Override
            public boolean isCancelled() {
                return told > 0;
            }
        };

        assertThatThrownBy(() -> Bundling.write(
                        Bundling.request(StampPlace.CORNER, Bundling.exhibits(one, two)),
                        folder.resolve("dossier.pdf"),
                        afterTheFirst))
                .isInstanceOf(BundleStopped.class);

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(one, two);
        }
    }

    @Test
    void aLongTextIsLeftInTheMiddleOfItsLayout() throws IOException {
        Path text =
                Files.writeString(folder.resolve("journal.txt"), "Une ligne parmi d’autres, sans fin. ".repeat(300));
        Progress inTheLayout = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return StackWalker.getInstance()
                        .walk(callers -> callers.anyMatch(
                                caller -> caller.getClassName().startsWith("com.openhtmltopdf.layout")));
            }
        };

        assertThatThrownBy(() -> Bundling.write(
                        Bundling.request(StampPlace.CORNER, Bundling.exhibits(text)),
                        folder.resolve("dossier.pdf"),
                        inTheLayout))
                .isInstanceOf(BundleStopped.class);

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(text);
        }
    }

    private static String message(int depth) {
        String head = "From: client@exemple.fr\r\nTo: zoe@exemple.fr\r\nSubject: Niveau " + depth
                + "\r\nDate: Wed, 25 Nov 2026 09:00:00 +0100\r\nMIME-Version: 1.0\r\n";
        if (depth == 1) {
            return head + "Content-Type: text/plain; charset=us-ascii\r\n\r\nLe plus profond.\r\n";
        }
        String edge = "bord" + depth;
        return head + "Content-Type: multipart/mixed; boundary=" + edge + "\r\n\r\n--" + edge
                + "\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\nVoir la suite.\r\n--" + edge
                + "\r\nContent-Type: message/rfc822\r\n\r\n" + message(depth - 1) + "\r\n--" + edge + "--\r\n";
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
