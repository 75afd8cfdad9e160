package fr.amiable.document;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Turns a page written in XHTML into a PDF file that lasts and can be read aloud: PDF/A-3a and PDF/UA-1.
 *
 * <p>While a page is drawn the thread sees the JDK's classes only: writing the metadata looks for an XML service in every
 * jar of the class path, which took more than half of a letter's time.
 */
public final class PaperPdf {

    private static final String PRODUCER = "Amiable";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final FontSets fonts;
    private final byte[] screenColours;
    private final Runnable look;

    public PaperPdf() {
        this(new FontSets(), ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData(), () -> {});
    }

    private PaperPdf(FontSets fonts, byte[] screenColours, Runnable look) {
        this.fonts = fonts;
        this.screenColours = screenColours;
        this.look = look;
    }

    /** The same, which lays out as long as {@code look} throws nothing: a long text takes seconds. */
    public PaperPdf looking(Runnable look) {
        return new PaperPdf(fonts, screenColours, look);
    }

    /** The characters of some words that cannot be drawn, each once. */
    public String missing(String words) {
        return fonts().missing(Stream.of(words));
    }

    /** To measure words with; any number of threads may. */
    PaperFonts fonts() {
        return fonts.first();
    }

    /** Threads may draw at once: each takes fonts that no other draws with. */
    public byte[] print(Document page) {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        PaperFonts taken = fonts.take();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return draw(page, taken);
        } finally {
            thread.setContextClassLoader(usual);
            fonts.giveBack(taken);
        }
    }

    private byte[] draw(Document page, PaperFonts taken) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfAConformance(PdfAConformance.PDFA_3_A)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(screenColours)
                    .useUnicodeLineBreaker(new FrenchLineBreaker(look))
                    .withProducer(PRODUCER)
                    .withW3cDocument(page, null)
                    .toStream(out);
            taken.embed(document, builder);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
