package fr.amiable.document.source;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Small pictures made for tests: red at the top left, green at the top right, blue below. */
public final class Pictures {

    private Pictures() {}

    public static BufferedImage flag(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.setColor(Color.GREEN);
        pen.fillRect(width / 2, 0, width - width / 2, height / 2);
        pen.dispose();
        return image;
    }

    public static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException("no writer for " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] jpeg(int width, int height) {
        return written(flag(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    /** The same picture, said by its camera to have been held in one of the eight ways. */
    public static byte[] jpegHeld(int width, int height, int orientation) {
        return withNotes(jpeg(width, height), exif(orientation));
    }

    /** With all that a telephone writes; at 45°45' north, 4°51' west. */
    public static byte[] jpegTaken(String at, String maker, String model, int orientation) {
        return withNotes(jpeg(400, 300), CameraFixture.notes(at, maker, model, orientation));
    }

    private static byte[] withNotes(byte[] plain, byte[] exif) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.write(0xff);
        out.write(0xe1);
        out.write(exif.length + 2 >> 8);
        out.write(exif.length + 2);
        out.writeBytes(exif);
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    public static BufferedImage noise(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Random random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, 0xff000000 | random.nextInt(0x1000000));
            }
        }
        return image;
    }

    public static byte[] tiff(BufferedImage... pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static byte[] exif(int orientation) {
        String words = "Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0" + (char) orientation
                + "\0\0\0\0\0\0";
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }
}
