package fr.amiable.bench;

import fr.amiable.app.BenchWindow;
import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.dispute.DisputeId;
import fr.amiable.evidence.exhibit.NewExhibit;
import fr.amiable.evidence.preview.Preview;
import fr.amiable.evidence.preview.PreviewedFile;
import fr.amiable.evidence.preview.Previews;
import fr.amiable.ui.common.Destination;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** A case of five hundred exhibits opened in the window, and a page of an exhibit of each kind drawn as the preview draws it. */
final class CaseBenchmark {

    private static final int EXHIBITS = 500;
    private static final int WARM = 15;
    private static final int ROUNDS = 40;
    private static final int WIDTH = 480;
    /** As programs write them: a short one would be sought byte by byte. */
    private static final String BOUNDARY = "----=_NextPart_000_0012_01DC4E9A.5F3B7C20";

    private final OpenDesk desk;

    CaseBenchmark(OpenDesk desk) {
        this.desk = desk;
    }

    /** Writes the invented business, its dispute with five hundred exhibits, and the files to look at. */
    static void fill(Path folder) throws IOException {
        Files.createDirectories(folder);
        BundleSamples.write(folder.resolve("files"), 2, 8, 4000, 3000);
        Wiring wiring = new Wiring(new Texts(), Clock.systemDefaultZone(), "bench");
        try (OpenDesk desk = wiring.open(Optional.of(folder))) {
            desk.sample().fill(desk.today(), desk.rates().current());
            List<NewExhibit> exhibits = new ArrayList<>();
            for (int number = 1; number <= EXHIBITS; number++) {
                String name = String.format(
                        Locale.ROOT, "2026-%02d-%02d_courrier-%03d.txt", number % 9 + 1, number % 27 + 1, number);
                exhibits.add(NewExhibit.of(name, ("Courrier " + number).getBytes(StandardCharsets.UTF_8)));
            }
            desk.cases().exhibits().add(dispute(desk).subject(), exhibits, Progress.NONE);
        }
    }

    private static DisputeId dispute(OpenDesk desk) {
        return desk.cases().disputes().rows().get(0).id();
    }

    /** Each line as soon as it is known. */
    void measure(BenchWindow window, Path folder, Consumer<Row> tell) throws IOException {
        Destination page = new Destination.DisputePage(dispute(desk));
        double[] opened = new double[ROUNDS];
        for (int round = -WARM; round < ROUNDS; round++) {
            double millis = Screens.onWindow(() -> window.millisToOpen(page));
            opened[Math.max(0, round)] = millis;
        }
        tell.accept(Row.of("a case of 500 exhibits opened", opened, "<= 200 ms (p95)", 200));
        for (Map.Entry<String, byte[]> file : files(folder).entrySet()) {
            tell.accept(
                    Row.of("preview, first page: " + file.getKey(), looked(file.getValue()), "<= 150 ms (p95)", 150));
        }
    }

    private double[] looked(byte[] bytes) {
        Previews previews = desk.overall().previews();
        double[] millis = new double[ROUNDS];
        for (int round = -WARM; round < ROUNDS; round++) {
            long started = System.nanoTime();
            try (Preview preview = previews.open(new PreviewedFile("a", () -> bytes), List.of())) {
                preview.page(0, WIDTH, Progress.NONE);
            }
            millis[Math.max(0, round)] = (System.nanoTime() - started) / 1e6;
        }
        return millis;
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        byte[] photo = Files.readAllBytes(folder.resolve("files").resolve("0001.jpg"));
        BufferedImage scan = ImageIO.read(
                        folder.resolve("files").resolve("0001.jpg").toFile())
                .getSubimage(0, 0, 2480, 2999);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "contract of 9 pages (PDF)",
                Files.readAllBytes(folder.resolve("files").resolve("0002.pdf")));
        files.put("photo of 12 megapixels (JPEG)", photo);
        files.put("screen (PNG)", written(scan.getSubimage(0, 0, 1170, 2532), "png"));
        files.put("scan of 7 megapixels (TIFF)", written(scan, "tiff"));
        files.put("e-mail with a photo", mail(photo));
        files.put("conversation of 200 messages", conversation());
        return files;
    }

    private static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] mail(byte[] photo) {
        return ("From: Marc <marc@dubois.fr>\r\nTo: anne@atelier.fr\r\nSubject: Photos\r\nMIME-Version: 1.0\r\n"
                        + "Date: Mon, 2 Mar 2026 10:05:00 +0100\r\nContent-Type: multipart/mixed; boundary=\""
                        + BOUNDARY + "\"\r\n\r\n"
                        + "--" + BOUNDARY + "\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                        + "La porte présente une fissure.\r\n\r\n".repeat(20)
                        + "--" + BOUNDARY
                        + "\r\nContent-Type: image/jpeg; name=porte.jpg\r\nContent-Transfer-Encoding: base64\r\n"
                        + "Content-Disposition: attachment\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(photo) + "\r\n--" + BOUNDARY + "--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] conversation() {
        StringBuilder words = new StringBuilder();
        for (int message = 0; message < 200; message++) {
            words.append(String.format(
                    Locale.ROOT,
                    "%02d/03/2026, %02d:%02d - %s: La pose de la porte est prévue jeudi, pouvez-vous confirmer ?%n",
                    message / 10 + 1,
                    8 + message % 10,
                    message % 60,
                    message % 2 == 0 ? "Anne" : "Marc"));
        }
        return words.toString().getBytes(StandardCharsets.UTF_8);
    }
}
