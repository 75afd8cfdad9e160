package fr.amiable.document.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The transparency that a PNG tells apart from its pixels: one colour that is not drawn, or how much each colour of the palette is. */
final class PngTransparency {

    private static final int OPAQUE = 0xff;

    private PngTransparency() {}

    static void add(PDDocument document, COSStream image, PngChunks chunks) throws IOException {
        byte[] told = chunks.transparency();
        PngHead head = chunks.head();
        if (head.colours() == PngHead.Colours.PALETTE) {
            if (told.length > 0) {
                palette(document, image, chunks);
            }
        } else if (told.length >= 2 * head.colours().samples()) {
            COSArray colour = new COSArray();
            for (int sample = 0; sample < head.colours().samples(); sample++) {
                COSInteger value = COSInteger.get(Bytes.unsignedShort(told, 2 * sample) & (1 << head.depth()) - 1);
                colour.add(value);
                colour.add(value);
            }
            image.setItem(COSName.MASK, colour);
        }
    }

    /** A mask of eight bits a pixel, drawn from the palette; the colours themselves stay packed as they are. */
    private static void palette(PDDocument document, COSStream image, PngChunks chunks) throws IOException {
        PngHead head = chunks.head();
        COSStream mask = document.getDocument().createCOSStream();
        mask.setItem(COSName.TYPE, COSName.XOBJECT);
        mask.setItem(COSName.SUBTYPE, COSName.IMAGE);
        mask.setInt(COSName.WIDTH, head.width());
        mask.setInt(COSName.HEIGHT, head.height());
        mask.setInt(COSName.BITS_PER_COMPONENT, 8);
        mask.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        try (InputStream rows = new InflaterInputStream(new RandomAccessInputStream(chunks.picture()));
                OutputStream out = mask.createOutputStream(COSName.FLATE_DECODE)) {
            PngRows unfiltered = new PngRows(head, rows);
            byte[] line = new byte[head.width()];
            for (int y = 0; y < head.height(); y++) {
                byte[] row = unfiltered.next();
                for (int x = 0; x < line.length; x++) {
                    int index = sample(row, x, head.depth());
                    line[x] = (byte) (index < chunks.transparency().length ? chunks.transparency()[index] : OPAQUE);
                }
                out.write(line);
            }
        }
        image.setItem(COSName.SMASK, mask);
    }

    private static int sample(byte[] row, int x, int depth) {
        int bit = x * depth;
        return row[bit / 8] >> (8 - depth - bit % 8) & (1 << depth) - 1;
    }
}
