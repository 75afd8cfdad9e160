package fr.amiable.document.source;

import fr.amiable.evidence.FileType;
import fr.amiable.letter.stationery.HeadPicture;
import fr.amiable.letter.stationery.PictureReader;
import fr.amiable.letter.stationery.PictureRefused;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Draws logos and signatures anew, as small as print allows: nothing of the file is kept but what is seen, and each letter
 * carries little.
 */
public final class HeadPictures implements PictureReader {

    private static final int MEGA = 1_000_000;
    private static final int MOST_MEGABYTES = 5;
    private static final int MOST_MEGAPIXELS = 25;
    private static final int LEAST_SIDE = 40;

    /** 300 dots an inch over the widest place it can take. */
    private static final int SIDE = 960;

    /** A drawing stays a PNG; a photograph would weigh too much. */
    private static final int HEAVIEST_PNG = 150_000;

    private static final float FINE = 0.92f;

    @Override
    public HeadPicture read(Path path) {
        String name = path.getFileName().toString();
        ExhibitFile file = ExhibitFile.of(name, bytes(path, name));
        try (PictureFile pictures = PictureFile.open(file)) {
            int width = pictures.width(0);
            int height = pictures.height(0);
            checkSize(name, width, height);
            BufferedImage read = halved(pictures.read(0, 1));
            BufferedImage drawn = SmallPicture.upright(read, pictures.orientation(0), SIDE);
            return new HeadPicture(written(drawn), drawn.getWidth(), drawn.getHeight());
        } catch (IOException | PagesRefused | RuntimeException damaged) {
            throw damaged instanceof PictureRefused refused ? refused : PictureRefused.unreadable(name);
        }
    }

    /** By halves, so that thin strokes are not lost, until one more step makes it fit. */
    private static BufferedImage halved(BufferedImage picture) {
        BufferedImage half = picture;
        while (Math.max(half.getWidth(), half.getHeight()) > 2 * SIDE) {
            int across = Math.max(1, half.getWidth() / 2);
            int down = Math.max(1, half.getHeight() / 2);
            BufferedImage next = new BufferedImage(across, down, BufferedImage.TYPE_INT_ARGB);
            Graphics2D pen = next.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(half, 0, 0, across, down, null);
            pen.dispose();
            half = next;
        }
        return half;
    }

    private static void checkSize(String name, int width, int height) {
        if ((long) width * height > (long) MOST_MEGAPIXELS * MEGA) {
            throw PictureRefused.tooLarge(name, width, height, MOST_MEGAPIXELS);
        }
        if (Math.max(width, height) < LEAST_SIDE) {
            throw PictureRefused.tooSmall(name, width, height, LEAST_SIDE);
        }
    }

    /** Never more than is taken, whatever the file system says of its size. */
    private static byte[] bytes(Path path, String name) {
        int most = MOST_MEGABYTES * MEGA;
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw PictureRefused.tooHeavy(name, MOST_MEGABYTES);
            }
            FileType type = FileType.of(bytes);
            if (type != FileType.PNG && type != FileType.JPEG) {
                throw PictureRefused.neitherPngNorJpeg(name);
            }
            if (type == FileType.JPEG && !JpegPage.isWhole(new RandomAccessReadBuffer(bytes))) {
                throw PictureRefused.unreadable(name);
            }
            return bytes;
        } catch (IOException unread) {
            throw PictureRefused.unreadable(name);
        }
    }

    private static byte[] written(BufferedImage drawn) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", png);
        return png.size() <= HEAVIEST_PNG ? png.toByteArray() : jpeg(drawn);
    }

    private static byte[] jpeg(BufferedImage drawn) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam fine = writer.getDefaultWriteParam();
            fine.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            fine.setCompressionQuality(FINE);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(drawn, null, null), fine);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
