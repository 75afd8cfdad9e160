package fr.amiable.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/**
 * Invented exhibits, the same at each run: photos as a telephone takes them, scans, contracts of several pages. No two files are the
 * same, so that nothing is gained by joining equal ones.
 */
final class BundleSamples {

    private static final long SEED = 20261125;
    private static final int START_OF_IMAGE = 2;

    private final Path folder;
    private final List<byte[]> photos = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();

    private BundleSamples(Path folder, int width, int height) throws IOException {
        this.folder = Files.createDirectories(folder);
        Random random = new Random(SEED);
        for (int i = 0; i < 4; i++) {
            photos.add(photo(width, height, random));
        }
    }

    /**
     * One exhibit in two is a photo; of the others, one in three is a scan of one page and the rest are contracts whose last page is one.
     */
    static List<Path> write(Path folder, int count, int pagesOfAContract, int width, int height) throws IOException {
        BundleSamples samples = new BundleSamples(folder, width, height);
        for (int number = 0; number < count; number++) {
            if (number % 2 == 0) {
                samples.file("jpg", samples.numbered(number));
            } else {
                samples.file("pdf", samples.contract(number, number % 3 == 0 ? 0 : pagesOfAContract));
            }
        }
        return samples.files;
    }

    private void file(String extension, byte[] bytes) throws IOException {
        Path file = folder.resolve(String.format(Locale.ROOT, "%04d.%s", files.size() + 1, extension));
        Files.write(file, bytes);
        files.add(file);
    }

    /** A comment makes the bytes of each photo its own. */
    private byte[] numbered(int number) {
        byte[] photo = photos.get(number % photos.size());
        byte[] words = String.format(Locale.ROOT, "photo %06d", number).getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream(photo.length + words.length + 4);
        out.write(photo, 0, START_OF_IMAGE);
        out.write(0xFF);
        out.write(0xFE);
        out.write(0);
        out.write(words.length + 2);
        out.writeBytes(words);
        out.write(photo, START_OF_IMAGE, photo.length - START_OF_IMAGE);
        return out.toByteArray();
    }

    private byte[] contract(int number, int pages) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int page = 1; page <= pages; page++) {
                words(document, "Contrat " + number + ", page " + page);
            }
            PDPage scan = new PDPage(PDRectangle.A4);
            document.addPage(scan);
            try (PDPageContentStream content = new PDPageContentStream(document, scan)) {
                content.drawImage(JPEGFactory.createFromByteArray(document, numbered(number)), 40, 40, 515, 760);
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void words(PDDocument document, String title) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
            content.setLeading(14);
            content.newLineAtOffset(70, 760);
            for (int line = 0; line < 45; line++) {
                content.showText(title + ", ligne " + line + " : le prestataire livre le lot et le client le recoit.");
                content.newLine();
            }
            content.endText();
        }
    }

    /** Soft shapes under a grain: it weighs what a real photo does. */
    private static byte[] photo(int width, int height, Random random) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        double slope = random.nextDouble();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int light = (int) (110 + 60 * Math.sin((x + slope * y) / 90)) + random.nextInt(24);
                image.setRGB(x, y, light << 16 | light - 20 << 8 | Math.max(0, light - 60));
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageWriteParam options = writer.getDefaultWriteParam();
            options.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            options.setCompressionQuality(0.85f);
            writer.setOutput(ImageIO.createImageOutputStream(out));
            writer.write(null, new IIOImage(image, null, null), options);
            writer.dispose();
            return out.toByteArray();
        }
    }
}
