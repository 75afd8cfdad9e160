package fr.amiable.document.source;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** PNG files of the kinds that ImageIO does not write, with the flag of {@link Pictures} or half black, half white. */
final class PngFiles {

    private static final byte[] SIGNATURE = "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] PALETTE = {(byte) 255, 0, 0, 0, (byte) 255, 0, 0, 0, (byte) 255};

    private PngFiles() {}

    static byte[] deep(int width, int height) {
        return file(width, height, 16, 2, new byte[0], new byte[0], (x, y) -> deepByte(x, y, width, height, 6));
    }

    static byte[] deepWithAlpha(int width, int height) {
        return file(width, height, 16, 6, new byte[0], new byte[0], (x, y) -> deepByte(x, y, width, height, 8));
    }

    static byte[] gray(int width, int height, int depth) {
        return file(width, height, depth, 0, new byte[0], new byte[0], (at, y) -> {
            int x = at * 8 / depth;
            return x < width / 2 ? 0 : 0xff;
        });
    }

    static byte[] palette(int width, int height, int depth) {
        return palette(width, height, depth, new byte[0]);
    }

    static byte[] paletteWithHole(int width, int height) {
        return palette(width, height, 2, new byte[] {0});
    }

    /** Red is told to be the colour that is not drawn. */
    static byte[] oneColourHidden(int width, int height) {
        return file(width, height, 8, 2, new byte[0], new byte[] {0, (byte) 255, 0, 0, 0, 0}, (at, y) -> {
            int colour = colour(at / 3, y, width, height);
            return at % 3 == colour ? 0xff : 0;
        });
    }

    static byte[] interlaced(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(to);
            writer.write(null, new IIOImage(Pictures.flag(width, height, BufferedImage.TYPE_INT_RGB), null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** The same file with its packed rows in so many pieces. */
    static byte[] inPieces(byte[] file, int pieces) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        int at = SIGNATURE.length;
        while (at < file.length) {
            int length = ByteBuffer.wrap(file).getInt(at);
            String name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            byte[] content = Arrays.copyOfRange(file, at + 8, at + 8 + length);
            if (name.equals("IDAT")) {
                data.writeBytes(content);
            } else {
                if (name.equals("IEND")) {
                    byte[] all = data.toByteArray();
                    int step = all.length / pieces + 1;
                    for (int from = 0; from < all.length; from += step) {
                        chunk(out, "IDAT", Arrays.copyOfRange(all, from, Math.min(all.length, from + step)));
                    }
                }
                chunk(out, name, content);
            }
            at += length + 12;
        }
        return out.toByteArray();
    }

    private static byte[] palette(int width, int height, int depth, byte[] transparency) {
        int each = 8 / depth;
        return file(width, height, depth, 3, PALETTE, transparency, (at, y) -> {
            int packed = 0;
            for (int i = 0; i < each; i++) {
                packed = packed << depth | colour(Math.min(width - 1, at * each + i), y, width, height);
            }
            return packed;
        });
    }

    private static int deepByte(int at, int y, int width, int height, int pixel) {
        int sample = at % pixel / 2;
        return sample == 3 || sample == colour(at / pixel, y, width, height) ? 0xff : 0;
    }

    /** 0 for red, 1 for green, 2 for blue. */
    private static int colour(int x, int y, int width, int height) {
        if (y >= height / 2) {
            return 2;
        }
        return x < width / 2 ? 0 : 1;
    }

    /** Rows take the filters one after the other, None and Sub and Up, so that all are met. */
    private static byte[] file(
            int width,
            int height,
            int depth,
            int colours,
            byte[] palette,
            byte[] transparency,
            IntBinaryOperator value) {
        int samples = colours == 2 ? 3 : colours == 6 ? 4 : 1;
        int length = (width * depth * samples + 7) / 8;
        int pixel = Math.max(1, depth * samples / 8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream rows = new DeflaterOutputStream(packed)) {
            for (int y = 0; y < height; y++) {
                int filter = y % 3;
                rows.write(filter);
                for (int at = 0; at < length; at++) {
                    int left = at < pixel ? 0 : value.applyAsInt(at - pixel, y);
                    int up = y == 0 ? 0 : value.applyAsInt(at, y - 1);
                    rows.write(value.applyAsInt(at, y) - (filter == 1 ? left : filter == 2 ? up : 0));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) depth)
                        .put((byte) colours)
                        .array());
        if (palette.length > 0) {
            chunk(out, "PLTE", palette);
        }
        if (transparency.length > 0) {
            chunk(out, "tRNS", transparency);
        }
        chunk(out, "IDAT", packed.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
        byte[] named = ByteBuffer.allocate(4 + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 check = new CRC32();
        check.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
