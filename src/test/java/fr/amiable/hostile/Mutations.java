package fr.amiable.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Damages a file as accidents and malice do, the same way for the same seed. */
public final class Mutations {

    private static final String[] TOKENS = {
        "<", ">", "&", "]]>", "<!DOCTYPE a>", "endobj", "stream", "obj", "1e9", "-", "\0", "<<", "/Kids", "0 R", "xref"
    };
    private static final int[] SIZES = {-1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0, 0x00ffffff, 0xffff0000};

    private final Random random;

    public Mutations(long seed) {
        random = new Random(seed);
    }

    /** A damaged copy; what is empty stays so. */
    public byte[] of(byte[] original) {
        if (original.length == 0) {
            return original;
        }
        byte[] copy = original.clone();
        return switch (random.nextInt(7)) {
            case 0 -> flipBits(copy, 1 + random.nextInt(20));
            case 1 -> Arrays.copyOf(copy, random.nextInt(copy.length));
            case 2 -> without(copy, random.nextInt(copy.length), 1 + random.nextInt(200));
            case 3 -> with(copy, random.nextInt(copy.length), token());
            case 4 -> largeNumber(copy);
            case 5 -> largeField(copy);
            default -> {
                int from = random.nextInt(copy.length);
                int length = Math.min(1 + random.nextInt(500), copy.length - from);
                yield with(copy, random.nextInt(copy.length), Arrays.copyOfRange(copy, from, from + length));
            }
        };
    }

    private byte[] token() {
        return TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] flipBits(byte[] bytes, int times) {
        for (int i = 0; i < times; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    /** A number written in digits becomes a huge one. */
    private byte[] largeNumber(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        while (at < bytes.length && !Character.isDigit(bytes[at])) {
            at++;
        }
        return with(bytes, at, "9".repeat(1 + random.nextInt(9)).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A number written in four bytes, where sizes mostly are, near the start. */
    private byte[] largeField(byte[] bytes) {
        int at = random.nextInt(Math.min(bytes.length, random.nextBoolean() ? 64 : bytes.length));
        int size = SIZES[random.nextInt(SIZES.length)];
        for (int i = 0; i < Integer.BYTES && at + i < bytes.length; i++) {
            bytes[at + i] = (byte) (size >>> 8 * i);
        }
        return bytes;
    }

    private static byte[] without(byte[] bytes, int from, int length) {
        int to = Math.min(from + length, bytes.length);
        byte[] shorter = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, shorter, from, bytes.length - to);
        return shorter;
    }

    private static byte[] with(byte[] bytes, int at, byte[] inserted) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + inserted.length);
        System.arraycopy(inserted, 0, longer, at, inserted.length);
        System.arraycopy(bytes, at, longer, at + inserted.length, bytes.length - at);
        return longer;
    }
}
