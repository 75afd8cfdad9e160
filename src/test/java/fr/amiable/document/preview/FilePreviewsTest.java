package fr.amiable.document.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.document.PaperPdf;
import fr.amiable.document.source.Pictures;
import fr.amiable.evidence.preview.PagePicture;
import fr.amiable.evidence.preview.PhotoFacts;
import fr.amiable.evidence.preview.Preview;
import fr.amiable.evidence.preview.PreviewRefused;
import fr.amiable.evidence.preview.PreviewedFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilePreviewsTest {

    private static final PaperPdf PAPER = new PaperPdf();
    private static final int RED = 0xffff0000;
    private static final int BLUE = 0xff0000ff;

    private final FilePreviews previews = new FilePreviews(new Texts(), () -> PAPER);

    @Test
    void anyPageOfAPdfIsDrawnAsWideAsAsked() throws IOException {
        try (Preview preview = open("contrat.pdf", pdf(3, ""))) {
            assertThat(preview.pages()).isEqualTo(3);
            PagePicture page = preview.page(1, 300, Progress.NONE);
            assertThat(page.width()).isBetween(299, 301);
            assertThat(page.height()).isBetween(423, 426);
            assertThat(dot(page, 0.5, 0.25))
                    .as("the second page has a bar at a quarter")
                    .isEqualTo(BLUE);
            assertThat(dot(preview.page(2, 300, Progress.NONE), 0.5, 0.25)).isEqualTo(0xffffffff);
        }
    }

    @Test
    void anEnormousPageGetsFewerDotsThanAsked() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(80, 14_400)));
            try (Preview preview = open("plan.pdf", saved(document))) {
                PagePicture page = preview.page(0, 1000, Progress.NONE);
                assertThat((long) page.width() * page.height()).isLessThan(6_100_000);
            }
        }
    }

    @Test
    void aProtectedPdfAsksForItsPasswordAndOpensWithIt() throws IOException {
        byte[] locked = pdf(1, "secret");
        PreviewRefused refused = catchThrowableOfType(PreviewRefused.class, () -> open("coffre.pdf", locked));
        assertThat(refused.isPasswordAsked()).isTrue();
        assertThat(refused.message(new Texts())).contains("mot de passe");
        try (Preview preview =
                previews.open(new PreviewedFile("coffre.pdf", () -> locked), List.of("faux", "secret"))) {
            assertThat(preview.pages()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif", "bmp", "tiff"})
    void aPictureStandsOnItsPageWithItsColours(String kind) {
        byte[] picture = Pictures.written(Pictures.flag(400, 300, BufferedImage.TYPE_INT_RGB), kind);
        try (Preview preview = open("photo." + kind, picture)) {
            PagePicture page = preview.page(0, 600, Progress.NONE);
            assertThat(page.width()).as("lying, as the picture is").isGreaterThan(page.height());
            assertThat(isNear(dot(page, 0.4, 0.4), RED)).isTrue();
            assertThat(isNear(dot(page, 0.5, 0.6), BLUE)).isTrue();
            assertThat(preview.photo()).isEmpty();
        }
    }

    @Test
    void eachPageOfAScanIsReadAlone() {
        byte[] scan = Pictures.tiff(
                Pictures.flag(300, 400, BufferedImage.TYPE_INT_RGB),
                Pictures.noise(200, 100, BufferedImage.TYPE_INT_RGB));
        try (Preview preview = open("scan.tif", scan)) {
            assertThat(preview.pages()).isEqualTo(2);
            assertThat(preview.page(0, 300, Progress.NONE).height()).isGreaterThan(400);
            assertThat(preview.page(1, 300, Progress.NONE).height()).isLessThan(300);
        }
    }

    @Test
    void aVeryLargePictureIsReadWithFewerDots() {
        byte[] large = Pictures.written(Pictures.flag(4000, 2500, BufferedImage.TYPE_BYTE_GRAY), "png");
        try (Preview preview = open("plan.png", large)) {
            PagePicture page = preview.page(0, 400, Progress.NONE);
            assertThat(page.width()).isEqualTo(400);
            assertThat(dot(page, 0.02, 0.02)).isEqualTo(0xffffffff);
            assertThat(dot(page, 0.5, 0.6)).isNotEqualTo(0xffffffff);
        }
    }

    @Test
    void whatTheCameraWroteIsTold() {
        byte[] photo = Pictures.jpegTaken("2026:03:12 14:05:11", "Apple", "iPhone 12", 6);
        try (Preview preview = open("IMG_0012.JPG", photo)) {
            PhotoFacts facts = preview.photo().orElseThrow();
            assertThat(facts.takenAt()).contains(LocalDateTime.of(2026, 3, 12, 14, 5, 11));
            assertThat(facts.camera()).isEqualTo("Apple iPhone 12");
            assertThat(facts.isTurned()).isTrue();
            assertThat(facts.position().orElseThrow().latitude()).isBetween(45.7499, 45.7501);
            assertThat(facts.position().orElseThrow().longitude()).isBetween(-4.8501, -4.8499);
        }
    }

    @Test
    void theFilesOfAMessageAreOpenedOneByOne() {
        String photo = Base64.getMimeEncoder().encodeToString(Pictures.jpeg(64, 48));
        String mail = "From: Marc <marc@dubois.fr>\r\nTo: anne@atelier.fr\r\nSubject: Photos\r\nMIME-Version: 1.0\r\n"
                + "Date: Mon, 2 Mar 2026 10:05:00 +0100\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: text/plain\r\n\r\nVoir.\r\n--b\r\nContent-Type: image/jpeg; name=mur.jpg\r\n"
                + "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment\r\n\r\n" + photo
                + "\r\n--b--\r\n";
        try (Preview preview = open("message.eml", mail.getBytes(StandardCharsets.UTF_8))) {
            assertThat(preview.parts()).extracting(PreviewedFile::name).containsExactly("mur.jpg");
            try (Preview part = previews.open(preview.parts().get(0), List.of())) {
                assertThat(part.page(0, 200, Progress.NONE).width()).isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%PDF-1.7 cassé",
                "\u0089PNG\r\n\u001a\nrien",
                "GIF89a",
                "II*\0",
                "PK\u0003\u0004",
                "\u0001\u0002\u0003"
            })
    void aBrokenOrUnknownFileIsASentence(String content) {
        PreviewRefused refused = catchThrowableOfType(PreviewRefused.class, () -> {
            try (Preview preview = open("fichier", content.getBytes(StandardCharsets.ISO_8859_1))) {
                preview.page(0, 200, Progress.NONE);
            }
        });
        assertThat(refused.message(new Texts())).endsWith(".");
        assertThat(refused.remedy()).endsWith(".");
    }

    @Test
    void aPhotoOfAnIphoneSaysWhatToDo() {
        byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
        PreviewRefused refused = catchThrowableOfType(PreviewRefused.class, () -> open("IMG_1.HEIC", heic));
        assertThat(refused.remedy()).contains("JPEG");
    }

    @Test
    void aPictureThatCannotBeDrawnIsSaidAndThePageStays() {
        byte[] cut = Pictures.jpeg(640, 480);
        Arrays.fill(cut, 160, 600, (byte) 0);
        Optional<String> said = Optional.empty();
        try (Preview preview = open("photo.jpg", cut)) {
            preview.page(0, 200, Progress.NONE);
            said = preview.warnings().stream().findFirst();
        } catch (PreviewRefused refused) {
            said = Optional.of(refused.message(new Texts()));
        }
        assertThat(said).isPresent();
    }

    @Test
    void aPageMadeToRememberStatesWithoutEndIsRefusedAndAnUntidyOneIsDrawn() throws IOException {
        try (Preview untidy = open("contrat.pdf", saving(1_500));
                Preview hostile = open("piege.pdf", saving(1_000_000))) {
            assertThat(untidy.page(0, 200, Progress.NONE).width()).isEqualTo(200);
            assertThatThrownBy(() -> hostile.page(0, 200, Progress.NONE))
                    .isInstanceOfSatisfying(
                            PreviewRefused.class,
                            refused -> assertThat(refused.message(new Texts())).endsWith("."));
        }
    }

    /** A page that saves its state so many times, a few bytes once compressed. */
    private static byte[] saving(int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            page.setContents(new PDStream(
                    document,
                    new ByteArrayInputStream("q ".repeat(times).getBytes(StandardCharsets.US_ASCII)),
                    COSName.FLATE_DECODE));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void drawingThatNobodyWaitsForIsGivenUp() throws IOException {
        Progress stopped = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        try (Preview preview = open("contrat.pdf", pdf(1, ""))) {
            assertThatThrownBy(() -> preview.page(0, 200, stopped)).isInstanceOf(CancellationException.class);
            assertThat(preview.page(0, 200, Progress.NONE).width()).isEqualTo(200);
        }
    }

    private Preview open(String name, byte[] bytes) {
        return previews.open(new PreviewedFile(name, () -> bytes), List.of());
    }

    private static int dot(PagePicture page, double across, double down) {
        return page.argb()[(int) (down * page.height()) * page.width() + (int) (across * page.width())];
    }

    private static boolean isNear(int one, int other) {
        int difference = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            difference = Math.max(difference, Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)));
        }
        return difference < 24;
    }

    /** The second page bears a blue bar at a quarter of its height. */
    private static byte[] pdf(int pages, String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                PDPage added = new PDPage(PDRectangle.A4);
                document.addPage(added);
                try (PDPageContentStream pen = new PDPageContentStream(document, added)) {
                    pen.setNonStrokingColor(0f, 0f, 1f);
                    pen.addRect(0, page == 1 ? 600 : 40, 595, 60);
                    pen.fill();
                }
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
