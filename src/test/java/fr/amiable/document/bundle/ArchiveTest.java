package fr.amiable.document.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.bundle.ArchiveObstacle;
import fr.amiable.bundle.BundleArchiving;
import fr.amiable.bundle.BundleReport;
import fr.amiable.bundle.StampPlace;
import fr.amiable.common.Progress;
import fr.amiable.document.PdfChecks;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle asked for as PDF/A-3b: it says that it is one when the validator says so, and then only. */
class ArchiveTest {

    private static final String LINK =
            "/Annots[<</Type/Annot/Subtype/Link/Rect[9 9 99 99]/A<</S/URI/URI(https://exemple.fr)>>>>]";

    @TempDir
    private Path folder;

    @Test
    void photosAndMailsMakeAnArchive() throws IOException {
        Path mail = Files.writeString(
                folder.resolve("courriel.eml"),
                "From: client@exemple.fr\r\nTo: zoe@exemple.fr\r\nSubject: Retard\r\n\r\nJe paierai lundi.\r\n");

        BundleReport report = write(Set.of(), photo("photo.jpg"), photo("plan.png"), mail, link());

        assertThat(report.archive())
                .hasValueSatisfying(verdict -> assertThat(verdict.obstacles()).isEmpty());
        assertThat(saysItIsAnArchive(report.file())).isTrue();
        PdfChecks.assertLasts(Files.readAllBytes(report.file()));
        assertThat(temporary()).isEmpty();
    }

    @Test
    void anExhibitThatPreventsItIsNamedWithItsReasonAndTheBundleIsAnOrdinaryPdf() throws IOException {
        BundleReport report = write(Set.of(), photo("photo.jpg"), withoutItsFont());

        assertThat(report.archive().orElseThrow().obstacles()).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.label()).isEqualTo("2");
            assertThat(obstacle.reasons()).singleElement().asString().contains("police", "6.2.11.4.1");
        });
        assertThat(report.pages()).isEqualTo(4);
        assertThat(saysItIsAnArchive(report.file())).isFalse();
        assertThat(temporary()).isEmpty();
    }

    @Test
    void shownInPicturesItPreventsNothingAnyMoreLooksTheSameAndItsOriginalIsAttached() throws IOException {
        Path source = withoutItsFont();

        BundleReport report = write(Set.of(2), photo("photo.jpg"), source);

        assertThat(report.archive().orElseThrow().isArchive()).isTrue();
        PdfChecks.assertLasts(Files.readAllBytes(report.file()));
        assertThat(report.exhibits().get(1).warnings()).anyMatch(words -> words.contains("en images"));
        try (PDDocument bundle = Loader.loadPDF(report.file().toFile());
                PDDocument before = Loader.loadPDF(source.toFile())) {
            Map<String, PDComplexFileSpecification> attached =
                    bundle.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(attached.get("Piece-2_devis.pdf").getEmbeddedFile().toByteArray())
                    .isEqualTo(Files.readAllBytes(source));
            BufferedImage page = PageLooks.of(before, 0);
            int differences = PageLooks.differences(page, PageLooks.withoutStamp(report.file(), 3));
            assertThat(differences).isLessThan(page.getWidth() * page.getHeight() / 100);
        }
    }

    @Test
    void anOrdinaryBundleSaysNothingOfArchives() throws IOException {
        BundleReport report = Bundling.of(folder.resolve("dossier.pdf"), photo("photo.jpg"));

        assertThat(report.archive()).isEmpty();
        assertThat(saysItIsAnArchive(report.file())).isFalse();
    }

    @Test
    void whatIsWrongInsideAPartIsToldUnderThePartsNumber() throws IOException {
        String pdf = Base64.getMimeEncoder().encodeToString(Files.readAllBytes(withoutItsFont()));
        Path mail = Files.writeString(
                folder.resolve("courriel.eml"),
                "From: a@exemple.fr\r\nTo: zoe@exemple.fr\r\nSubject: Devis\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=bord\r\n\r\n--bord\r\nContent-Type: text/plain\r\n\r\n"
                        + "Ci-joint.\r\n--bord\r\nContent-Type: application/pdf; name=devis.pdf\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n" + pdf
                        + "\r\n--bord--\r\n");

        BundleReport report = write(Set.of(), mail);

        assertThat(report.archive().orElseThrow().obstacles())
                .extracting(ArchiveObstacle::label)
                .containsExactly("1.1");
    }

    private BundleReport write(Set<Integer> asPictures, Path... files) {
        return Bundling.write(
                Bundling.request(StampPlace.CORNER, Bundling.exhibits(files)).archived(new BundleArchiving(asPictures)),
                folder.resolve("dossier.pdf"),
                Progress.NONE);
    }

    private Path withoutItsFont() throws IOException {
        return RawPdf.a4(RawPdf.TEXT).in(folder, "devis.pdf");
    }

    private Path link() throws IOException {
        return RawPdf.page("/MediaBox[0 0 595 842]" + LINK, "0 0 1 rg 60 400 90 90 re f")
                .in(folder, "lien.pdf");
    }

    private Path photo(String name) throws IOException {
        BufferedImage picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(Color.ORANGE);
        brush.fillRect(8, 8, 30, 30);
        brush.dispose();
        Path file = folder.resolve(name);
        ImageIO.write(picture, name.substring(name.indexOf('.') + 1), file.toFile());
        return file;
    }

    private static boolean saysItIsAnArchive(Path pdf) throws IOException {
        return Files.readString(pdf, StandardCharsets.ISO_8859_1).contains("pdfaid");
    }

    private Stream<Path> temporary() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".tmp")).toList().stream();
        }
    }
}
