package fr.amiable.document.source;

import fr.amiable.common.Texts;
import fr.amiable.document.scratch.Scratch;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A page whose picture is the packed rows of a PNG as they are; only transparency is parted from colours. */
final class PngPage {

    private static final int PNG_FILTERS = 15;
    private static final long MOST_IN_MEMORY = 32L << 20;

    /** A hundred and thirty million points: more would take longer than anyone waits for a page. */
    private static final long MOST_SPLIT = 512L << 20;

    private final Texts texts;

    PngPage(Texts texts) {
        this.texts = texts;
    }

    ExhibitPages open(ExhibitFile file) throws IOException, PagesRefused {
        RandomAccessRead bytes = file.random();
        PDDocument document = null;
        try {
            PngChunks chunks = PngChunks.read(bytes);
            if (chunks.head().isInterlaced()) {
                bytes.close();
                return new DecodedPages(texts).open(file);
            }
            document = chunks.head().unpacked() > MOST_IN_MEMORY ? new PDDocument(Scratch.pages()) : new PDDocument();
            List<String> warnings = new ArrayList<>();
            boolean isWhole = add(document, chunks);
            if (!isWhole) {
                warnings.add(texts.get("document.source.pictureCut"));
            }
            return OpenedPages.of(document, warnings, bytes);
        } catch (IOException | PagesRefused | RuntimeException failed) {
            IOUtils.closeQuietly(document);
            IOUtils.closeQuietly(bytes);
            throw failed;
        }
    }

    private static boolean add(PDDocument document, PngChunks chunks) throws IOException, PagesRefused {
        PngHead head = chunks.head();
        boolean isWhole = chunks.isWhole();
        COSStream image;
        if (head.colours().hasAlpha()) {
            if (head.unpacked() > MOST_SPLIT) {
                throw new PagesRefused(NoPages.TOO_LARGE);
            }
            image = document.getDocument().createCOSStream();
            COSStream mask = document.getDocument().createCOSStream();
            try (InputStream packed = new RandomAccessInputStream(chunks.picture());
                    OutputStream colours = image.createRawOutputStream();
                    OutputStream alpha = mask.createRawOutputStream()) {
                isWhole &= new ChannelSplit(head).split(packed, colours, alpha);
            }
            describe(mask, head, COSName.DEVICEGRAY, 1);
            image.setItem(COSName.SMASK, mask);
        } else {
            image = new COSStream(null, chunks.picture());
            PngTransparency.add(document, image, chunks);
        }
        describe(image, head, colours(chunks), head.colours().inks());
        ImagePage.add(document, image, chunks.orientation());
        return isWhole;
    }

    private static void describe(COSStream image, PngHead head, COSBase colours, int samples) {
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, head.width());
        image.setInt(COSName.HEIGHT, head.height());
        image.setInt(COSName.BITS_PER_COMPONENT, head.depth());
        image.setItem(COSName.COLORSPACE, colours);
        image.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        COSDictionary rows = new COSDictionary();
        rows.setInt(COSName.PREDICTOR, PNG_FILTERS);
        rows.setInt(COSName.COLORS, samples);
        rows.setInt(COSName.BITS_PER_COMPONENT, head.depth());
        rows.setInt(COSName.COLUMNS, head.width());
        image.setItem(COSName.DECODE_PARMS, rows);
    }

    private static COSBase colours(PngChunks chunks) throws PagesRefused {
        return switch (chunks.head().colours()) {
            case GRAY, GRAY_ALPHA -> COSName.DEVICEGRAY;
            case RGB, RGB_ALPHA -> COSName.DEVICERGB;
            case PALETTE -> palette(chunks.palette());
        };
    }

    private static COSBase palette(byte[] palette) throws PagesRefused {
        int entries = palette.length / 3;
        if (entries == 0) {
            throw new PagesRefused(NoPages.DAMAGED);
        }
        COSArray indexed = new COSArray();
        indexed.add(COSName.INDEXED);
        indexed.add(COSName.DEVICERGB);
        indexed.add(COSInteger.get(entries - 1L));
        indexed.add(new COSString(palette));
        return indexed;
    }
}
