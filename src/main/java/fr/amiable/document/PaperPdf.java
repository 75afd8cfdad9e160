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

    private final PaperFonts fonts;
    private final byte[] screenColours;
    private final Runnable look;

    public PaperPdf() {
        this(new PaperFonts(), ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData(), () -> {});
    }

    private PaperPdf(PaperFonts fonts, byte[] screenColours, Runnable look) {
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
        return fonts.missing(Stream.of(words));
    }

    PaperFonts fonts() {
        return fonts;
    }

    /** One page at a time: the parsed fonts are shared and are not made for two threads. */
    public byte[] print(Document page) {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        synchronized (fonts) {
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            try {
                return draw(page);
            } finally {
                thread.setContextClassLoader(usual);
            }
        }
    }

    private byte[] draw(Document page) {
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
            fonts.embed(document, builder);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
