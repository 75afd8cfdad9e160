package fr.amiable.document.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Parts the transparency of a PNG from its colours, row after row. The filters of PNG work on bytes of the same channel
 * only, so that filtered rows are parted as they are, without being unfiltered.
 */
final class ChannelSplit {

    private static final int BUFFER = 64 * 1024;

    private final PngHead head;
    private final int colourBytes;
    private final int alphaBytes;

    ChannelSplit(PngHead head) {
        this.head = head;
        this.alphaBytes = head.depth() / 8;
        this.colourBytes = alphaBytes * head.colours().inks();
    }

    /** @return whether all rows were there; those that were not are written fully transparent */
    boolean split(InputStream packed, OutputStream colours, OutputStream alpha) throws IOException {
        Deflater colourPacker = new Deflater();
        Deflater alphaPacker = new Deflater();
        try (InflaterInputStream rows = new InflaterInputStream(packed);
                DeflaterOutputStream colourRows = new DeflaterOutputStream(colours, colourPacker, BUFFER);
                DeflaterOutputStream alphaRows = new DeflaterOutputStream(alpha, alphaPacker, BUFFER)) {
            return rows(rows, colourRows, alphaRows);
        } finally {
            colourPacker.end();
            alphaPacker.end();
        }
    }

    private boolean rows(InputStream rows, OutputStream colourRows, OutputStream alphaRows) throws IOException {
        byte[] row = new byte[head.rowLength() + 1];
        byte[] colourRow = new byte[head.width() * colourBytes + 1];
        byte[] alphaRow = new byte[head.width() * alphaBytes + 1];
        boolean isWhole = true;
        for (int y = 0; y < head.height(); y++) {
            if (isWhole && !fill(rows, row)) {
                isWhole = false;
                Arrays.fill(row, (byte) 0);
            }
            part(row, colourRow, alphaRow);
            colourRows.write(colourRow);
            alphaRows.write(alphaRow);
        }
        return isWhole;
    }

    private void part(byte[] row, byte[] colourRow, byte[] alphaRow) {
        colourRow[0] = row[0];
        alphaRow[0] = row[0];
        int from = 1;
        int colour = 1;
        int alpha = 1;
        for (int x = 0; x < head.width(); x++) {
            for (int i = 0; i < colourBytes; i++) {
                colourRow[colour++] = row[from++];
            }
            for (int i = 0; i < alphaBytes; i++) {
                alphaRow[alpha++] = row[from++];
            }
        }
    }

    private static boolean fill(InputStream rows, byte[] row) {
        try {
            return rows.readNBytes(row, 0, row.length) == row.length;
        } catch (IOException broken) {
            // the packed picture is cut or damaged: what came before it is kept
            return false;
        }
    }
}
