package fr.amiable.document.bundle;

import java.io.IOException;
import java.util.Arrays;

/** Where each object of the file is, eight bytes an object. */
final class CrossReferences {

    private static final int OFFSET_BYTES = 5;
    private static final int WIDTH = 1 + OFFSET_BYTES + 2;
    private static final long INSIDE = 1L << 62;

    /** Zero: reserved and not written, a free object; otherwise an offset, or an object stream and an index in it. */
    private long[] places = new long[1024];

    private int count = 1;

    int reserve() {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        places[count] = 0;
        return count++;
    }

    int count() {
        return count;
    }

    void at(int number, long offset) {
        places[number] = offset;
    }

    void inside(int number, int stream, int index) {
        places[number] = INSIDE | (long) stream << 16 | index;
    }

    /** Forgets the objects from that number on, and those that were written from that place on. */
    void forgetFrom(int number, long offset) {
        for (int earlier = 1; earlier < number; earlier++) {
            long place = places[earlier];
            boolean isLost = (place & INSIDE) == 0 ? place >= offset : streamOf(place) >= number;
            places[earlier] = isLost ? 0 : place;
        }
        count = number;
    }

    /** The table of the file's last object, each line told by its difference with the one above. */
    byte[] table() throws IOException {
        byte[] lines = new byte[count * (WIDTH + 1)];
        byte[] above = new byte[WIDTH];
        byte[] line = new byte[WIDTH];
        for (int number = 0; number < count; number++) {
            fill(line, number);
            int start = number * (WIDTH + 1);
            lines[start] = 2;
            for (int column = 0; column < WIDTH; column++) {
                lines[start + 1 + column] = (byte) (line[column] - above[column]);
            }
            System.arraycopy(line, 0, above, 0, WIDTH);
        }
        return Flate.deflated(lines, lines.length);
    }

    String shape() {
        return "/W[1 " + OFFSET_BYTES + " 2]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns " + WIDTH + ">>";
    }

    private void fill(byte[] line, int number) {
        long place = places[number];
        boolean isInside = (place & INSIDE) != 0;
        boolean isFree = place == 0;
        long middle = isInside ? streamOf(place) : place;
        int last = isInside ? (int) (place & 0xFFFF) : number == 0 ? 0xFFFF : 0;
        line[0] = (byte) (isFree ? 0 : isInside ? 2 : 1);
        for (int place8 = OFFSET_BYTES; place8 > 0; place8--) {
            line[place8] = (byte) middle;
            middle >>>= 8;
        }
        line[OFFSET_BYTES + 1] = (byte) (last >>> 8);
        line[OFFSET_BYTES + 2] = (byte) last;
    }

    private static long streamOf(long place) {
        return (place & ~INSIDE) >>> 16;
    }
}
