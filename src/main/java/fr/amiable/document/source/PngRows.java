package fr.amiable.document.source;

import java.io.IOException;
import java.io.InputStream;

/** The rows of a PNG with their filters undone, one at a time. */
final class PngRows {

    private final InputStream rows;
    private final int pixel;
    private byte[] row;
    private byte[] above;

    PngRows(PngHead head, InputStream rows) {
        this.rows = rows;
        this.pixel = Math.max(1, head.depth() * head.colours().samples() / 8);
        this.row = new byte[head.rowLength()];
        this.above = new byte[head.rowLength()];
    }

    /** The next row, or one of zeros past the end of a picture cut short; valid until the next call. */
    byte[] next() throws IOException {
        byte[] freed = above;
        above = row;
        row = freed;
        int filter;
        try {
            filter = rows.read();
            if (filter < 0 || rows.readNBytes(row, 0, row.length) < row.length) {
                filter = -1;
            }
        } catch (IOException cut) {
            filter = -1;
        }
        if (filter < 0) {
            row = new byte[row.length];
            return row;
        }
        for (int i = 0; i < row.length; i++) {
            row[i] = (byte) (row[i] + guess(filter, i));
        }
        return row;
    }

    private int guess(int filter, int i) {
        int left = i < pixel ? 0 : row[i - pixel] & 0xff;
        int up = above[i] & 0xff;
        return switch (filter) {
            case 1 -> left;
            case 2 -> up;
            case 3 -> (left + up) / 2;
            case 4 -> nearest(left, up, i < pixel ? 0 : above[i - pixel] & 0xff);
            default -> 0;
        };
    }

    private static int nearest(int left, int up, int corner) {
        int toLeft = Math.abs(up - corner);
        int toUp = Math.abs(left - corner);
        int toCorner = Math.abs(left + up - 2 * corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }
}
