package fr.amiable.document.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.bundle.BundleArchiving;
import fr.amiable.bundle.BundleCover;
import fr.amiable.bundle.BundleExhibit;
import fr.amiable.bundle.BundleFact;
import fr.amiable.bundle.BundleFile;
import fr.amiable.bundle.BundleReport;
import fr.amiable.bundle.BundleRequest;
import fr.amiable.bundle.BundleStopped;
import fr.amiable.bundle.BundleVolume;
import fr.amiable.bundle.BundleVolumes;
import fr.amiable.bundle.BundleWriter;
import fr.amiable.bundle.BundledExhibit;
import fr.amiable.bundle.FilesThere;
import fr.amiable.bundle.StampPlace;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionRemoteGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bundle too large for one file is cut between exhibits; each file can be read alone, and the page numbers go on. */
class VolumesTest {

    private static final long MOST = 250_000;

    @TempDir
    private Path folder;

    private final BundleWriter writer = new StreamingBundleWriter(new Texts(), Clock.systemDefaultZone());

    @Test
    void noVolumeIsLargerThanAskedAndEachStaysReadable() throws Exception {
        List<BundleReport> volumes = write(request(90_000, 80_000, 90_000, 80_000, 70_000), MOST);

        assertThat(volumes).hasSizeGreaterThan(1);
        for (BundleReport volume : volumes) {
            assertThat(Files.size(volume.file())).isEqualTo(volume.bytes()).isLessThanOrEqualTo(MOST);
            assertThat(Bundling.faults(volume.file())).isEmpty();
        }
        assertThat(volumes.get(1).file().getFileName().toString())
                .isEqualTo("dossier-volume-2-sur-" + volumes.size() + ".pdf");
        assertThat(text(volumes.get(1).file())).contains("2 sur " + volumes.size(), "Pièces du volume 2");
        assertThat(left())
                .containsExactlyElementsOf(volumes.stream()
                        .map(volume -> volume.file().getFileName().toString())
                        .toList());
    }

    @Test
    void pageNumbersGoOnFromOneVolumeToTheNext() throws IOException {
        List<BundleReport> volumes = write(request(90_000, 80_000, 90_000, 80_000, 70_000), MOST);

        int all = volumes.stream().mapToInt(BundleReport::pages).sum();
        int before = 0;
        for (BundleReport volume : volumes) {
            try (PDDocument pdf = Loader.loadPDF(volume.file().toFile())) {
                assertThat(pdf.getNumberOfPages()).isEqualTo(volume.pages());
                for (int page = 1; page <= volume.pages(); page++) {
                    assertThat(page(pdf, page)).contains("page " + (before + page) + " / " + all);
                }
                for (BundledExhibit exhibit : volume.exhibits()) {
                    assertThat(page(pdf, exhibit.firstPage() - before)).contains("Pièce n° " + exhibit.label());
                }
            }
            before += volume.pages();
        }
    }

    @Test
    void theFirstVolumeListsWhatIsInAll() throws IOException {
        List<BundleReport> volumes = write(request(90_000, 80_000, 90_000, 80_000, 70_000), MOST);

        String first = text(volumes.get(0).file());
        for (BundleReport volume : volumes) {
            for (BundledExhibit exhibit : volume.exhibits()) {
                assertThat(first)
                        .containsPattern(exhibit.title() + "( \\(volume \\d\\))? " + exhibit.pages() + " "
                                + exhibit.firstPage() + " ");
            }
        }
        assertThat(first).contains("Fichier 5 (volume " + volumes.size() + ")", "Facture envoyée.");
        assertThat(text(volumes.get(1).file())).doesNotContain("Facture envoyée.", "Fichier 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier.pdf", "Pièces d’été.pdf"})
    void aLineOfTheFirstVolumeOpensTheVolumeItNamesOnTheFirstPageOfTheExhibit(String name) throws IOException {
        BundleRequest request = request(90_000, 80_000, 90_000, 80_000, 70_000);
        List<BundleReport> volumes =
                new BundleVolumes(writer, false).write(request, MOST, folder.resolve(name), Progress.NONE);
        List<BundledExhibit> elsewhere = volumes.stream()
                .skip(1)
                .flatMap(volume -> volume.exhibits().stream())
                .toList();

        List<PDActionRemoteGoTo> links = new ArrayList<>();
        try (PDDocument first = Loader.loadPDF(volumes.get(0).file().toFile())) {
            for (PDPage page : first.getPages()) {
                for (PDAnnotation note : page.getAnnotations()) {
                    if (note instanceof PDAnnotationLink link && link.getAction() instanceof PDActionRemoteGoTo away) {
                        links.add(away);
                    }
                }
            }
            assertThat(links).hasSameSizeAs(elsewhere);
            for (int one = 0; one < links.size(); one++) {
                Path file = folder.resolve(links.get(one).getFile().getFile());
                int page = ((COSArray) links.get(one).getD()).getInt(0) + 1;
                try (PDDocument other = Loader.loadPDF(file.toFile())) {
                    assertThat(page(other, page))
                            .containsPattern("Pièce n° " + elsewhere.get(one).label() + "\\b");
                }
            }
        }
    }

    @Test
    void linksToOtherVolumesDoNotPreventAnArchive() {
        BundleRequest archived =
                request(90_000, 80_000, 90_000, 80_000, 70_000).archived(new BundleArchiving(Set.of(1, 2, 3, 4, 5)));

        List<BundleReport> volumes = write(archived, MOST);

        assertThat(volumes)
                .hasSizeGreaterThan(1)
                .allSatisfy(volume ->
                        assertThat(volume.archive().orElseThrow().obstacles()).isEmpty());
    }

    @Test
    void anExhibitLargerThanAVolumeIsAloneInItsOwn() {
        List<BundleReport> volumes = write(request(40_000, 400_000, 40_000), MOST);

        assertThat(volumes).hasSize(3);
        assertThat(volumes.get(1).exhibits()).extracting(BundledExhibit::label).containsExactly("2");
        assertThat(volumes.get(1).bytes()).isGreaterThan(MOST);
        assertThat(volumes.get(0).bytes()).isLessThanOrEqualTo(MOST);
    }

    @Test
    void aBundleThatIsSmallEnoughIsOneFileUnderItsOwnName() throws IOException {
        List<BundleReport> volumes = write(request(40_000, 40_000), 10_000_000);

        assertThat(volumes)
                .singleElement()
                .satisfies(whole -> assertThat(whole.file())
                        .isEqualTo(folder.resolve("dossier.pdf"))
                        .exists());
        assertThat(left()).containsExactly("dossier.pdf");
    }

    @Test
    void aVolumeThatIsThereIsReplacedOnlyWhenAsked() throws IOException {
        BundleRequest request = request(90_000, 80_000, 90_000);
        Path first = write(request, MOST).get(0).file();
        Files.writeString(first, "à moi");
        Files.delete(folder.resolve("dossier-volume-2-sur-2.pdf"));

        assertThatThrownBy(() -> write(request, MOST))
                .isInstanceOfSatisfying(
                        FilesThere.class,
                        there -> assertThat(there.message(new Texts()))
                                .contains("dossier-volume-1-sur-2.pdf", folder.toString())
                                .doesNotContain("volume-2"));

        assertThat(first).hasContent("à moi");
        assertThat(left()).containsExactly("dossier-volume-1-sur-2.pdf");
        assertThat(new BundleVolumes(writer, true).write(request, MOST, folder.resolve("dossier.pdf"), Progress.NONE))
                .hasSize(2);
        assertThat(Files.size(first)).isGreaterThan(50_000);
    }

    @Test
    void stoppedInTheMiddleOfAVolumeItLeavesNothing() throws IOException {
        Progress stoppedLate = new Progress() {
            private double share;

            @Override
            public void at(long done, long total) {
                share = (double) done / total;
            }

            @Override
            public boolean isCancelled() {
                return share > 0.7;
            }
        };

        assertThatThrownBy(() -> new BundleVolumes(writer, false)
                        .write(request(90_000, 80_000, 90_000), MOST, folder.resolve("dossier.pdf"), stoppedLate))
                .isInstanceOf(BundleStopped.class);

        assertThat(left()).isEmpty();
    }

    @Test
    void anExhibitAloneIsStampedWithTheNumbersItHasInTheBundle() throws Exception {
        BundleRequest request = request(1_000, 1_000);

        BundleReport alone = writer.write(
                request.with(request.exhibits().subList(1, 2)),
                BundleVolume.alone(12, 25),
                folder.resolve("Piece-02.pdf"),
                Progress.NONE);

        assertThat(alone.pages()).isEqualTo(1);
        assertThat(text(alone.file())).contains("Pièce n° 2", "page 13 / 25");
        assertThat(Bundling.faults(alone.file())).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(alone.file().toFile())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Pièce n° 2 : Fichier 2");
        }
    }

    private List<BundleReport> write(BundleRequest request, long most) {
        return new BundleVolumes(writer, false).write(request, most, folder.resolve("dossier.pdf"), Progress.NONE);
    }

    /** @param sizes of pages whose content cannot be made smaller, one for each exhibit */
    private static BundleRequest request(int... sizes) {
        List<BundleExhibit> exhibits = new ArrayList<>();
        for (int size : sizes) {
            int number = exhibits.size() + 1;
            byte[] pdf = pdf(size, number);
            exhibits.add(new BundleExhibit(
                    number,
                    "Fichier " + number,
                    Optional.of(LocalDate.of(2026, 3, number)),
                    Optional.of(BundleFile.kept("fichier-" + number + ".pdf", () -> pdf))));
        }
        return new BundleRequest(
                BundleCover.of(Bundling.PARTY, List.of()),
                List.of(new BundleFact(List.of(1), LocalDate.of(2026, 3, 1), "Courriel", "Facture envoyée.")),
                Optional.empty(),
                exhibits,
                StampPlace.CORNER);
    }

    private static byte[] pdf(int size, int seed) {
        byte[] noise = new byte[size];
        new Random(seed).nextBytes(noise);
        return RawPdf.a4(RawPdf.TEXT)
                .with(
                        3,
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                                + "/Resources<</Font<</F1 5 0 R>>/XObject<</Noise 6 0 R>>>>>>")
                .stream(
                        "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray",
                        new String(noise, StandardCharsets.ISO_8859_1))
                .bytes();
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String page(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).replace('\u00a0', ' ');
    }

    private static String text(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        }
    }
}
