package fr.amiable.document.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A list of fields as TIFF and EXIF write them; whatever is damaged is as if it were not there. */
final class TiffDirectory {

    private static final int ENTRY = 12;
    private static final int SHORTEST = 14;
    private static final int ASCII = 2;
    private static final int RATIONAL = 5;
    private static final int LONG = 4;

    private final ByteBuffer values;
    private final Map<Integer, Integer> entries = new HashMap<>();

    private TiffDirectory(ByteBuffer values) {
        this.values = values;
    }

    /** The first one of a whole TIFF structure. */
    static Optional<TiffDirectory> first(byte[] tiff) {
        if (tiff.length < SHORTEST) {
            return Optional.empty();
        }
        ByteBuffer values =
                ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        return at(values, values.getInt(4));
    }

    private static Optional<TiffDirectory> at(ByteBuffer values, int start) {
        if (start < 0 || start > values.limit() - 2) {
            return Optional.empty();
        }
        TiffDirectory directory = new TiffDirectory(values);
        int count = values.getShort(start) & 0xffff;
        for (int i = 0; i < count; i++) {
            int entry = start + 2 + i * ENTRY;
            if (entry > values.limit() - ENTRY) {
                break;
            }
            directory.entries.putIfAbsent(values.getShort(entry) & 0xffff, entry);
        }
        return Optional.of(directory);
    }

    /** The directory that a field points to. */
    Optional<TiffDirectory> inner(int tag) {
        OptionalInt place = number(tag);
        return place.isPresent() ? at(values, place.getAsInt()) : Optional.empty();
    }

    OptionalInt number(int tag) {
        Integer entry = entries.get(tag);
        if (entry == null) {
            return OptionalInt.empty();
        }
        boolean isLong = values.getShort(entry + 2) == LONG;
        return OptionalInt.of(isLong ? values.getInt(entry + 8) : values.getShort(entry + 8) & 0xffff);
    }

    /** Empty when there is none. */
    String text(int tag) {
        Integer entry = entries.get(tag);
        if (entry == null || values.getShort(entry + 2) != ASCII) {
            return "";
        }
        int length = values.getInt(entry + 4);
        int start = length <= 4 ? entry + 8 : values.getInt(entry + 8);
        if (length < 0 || start < 0 || start > values.limit() - length) {
            return "";
        }
        byte[] words =
                Arrays.copyOfRange(values.array(), values.arrayOffset() + start, values.arrayOffset() + start + length);
        String text = new String(words, StandardCharsets.UTF_8);
        int end = text.indexOf('\0');
        return (end < 0 ? text : text.substring(0, end)).strip();
    }

    /** So many fractions, such as degrees, minutes and seconds. */
    Optional<double[]> fractions(int tag, int count) {
        Integer entry = entries.get(tag);
        if (entry == null || values.getShort(entry + 2) != RATIONAL || values.getInt(entry + 4) < count) {
            return Optional.empty();
        }
        int start = values.getInt(entry + 8);
        if (start < 0 || start > values.limit() - 8 * count) {
            return Optional.empty();
        }
        double[] read = new double[count];
        for (int i = 0; i < count; i++) {
            long below = values.getInt(start + 8 * i + 4) & 0xffffffffL;
            read[i] = below == 0 ? Double.NaN : (double) (values.getInt(start + 8 * i) & 0xffffffffL) / below;
        }
        return Optional.of(read);
    }
}
