package fr.amiable.importing.facturx;

import fr.amiable.importing.Finding;
import fr.amiable.importing.Findings;
import fr.amiable.importing.UnreadableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Finds the invoice's XML among the files attached to a PDF. */
final class InvoicePdf {

    /** The names the standards prescribe, the preferred ones first. */
    private static final List<String> USUAL_NAMES = List.of("factur-x.xml", "zugferd-invoice.xml", "xrechnung.xml");

    private static final int END_BYTES = 2048;

    private final byte[] pdf;
    private final Findings findings;

    InvoicePdf(byte[] pdf, Findings findings) {
        this.pdf = pdf;
        this.findings = findings;
    }

    /** @throws UnreadableFile when the PDF is damaged, locked, or has no invoice inside */
    EmbeddedXml xml() {
        new PdfStreams(pdf).check();
        if (!hasEnd()) {
            throw fault("pdf.truncated"); // its XML may be whole, but a damaged original proves nothing
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            return chosen(new PdfAttachments(catalog));
        } catch (InvalidPasswordException e) {
            throw fault("pdf.encrypted");
        } catch (IOException e) {
            throw damaged(String.valueOf(e.getMessage()));
        } catch (UnreadableFile e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw damaged(e.toString()); // the PDF library does not survive every damaged file
        }
    }

    private EmbeddedXml chosen(PdfAttachments attachments) {
        List<String> names = attachments.names();
        String name = usual(names).or(() -> byContent(names, attachments)).orElseThrow(() -> noInvoice(names));
        List<String> others = names.stream()
                .filter(other -> !other.equals(name) && isUsual(other))
                .toList();
        if (!others.isEmpty()) {
            findings.warning("pdf.severalInvoices", Finding.quoted(name), Finding.quoted(String.join(", ", others)));
        }
        if (!attachments.isInNameTree()) {
            findings.warning("pdf.nameTree", Finding.quoted(name));
        }
        return new EmbeddedXml(name, attachments.bytes(name));
    }

    private static Optional<String> usual(List<String> names) {
        return USUAL_NAMES.stream()
                .flatMap(usual -> names.stream().filter(name -> name.equalsIgnoreCase(usual)))
                .findFirst();
    }

    private static boolean isUsual(String name) {
        return USUAL_NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Some software names the file as it likes: then the root element tells. */
    private static Optional<String> byContent(List<String> names, PdfAttachments attachments) {
        return names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".xml"))
                .filter(name ->
                        new String(attachments.bytes(name), StandardCharsets.ISO_8859_1).contains("CrossIndustry"))
                .findFirst();
    }

    private static UnreadableFile noInvoice(List<String> names) {
        return names.isEmpty()
                ? fault("pdf.noAttachment")
                : fault("pdf.noInvoice", Finding.quoted(String.join(", ", names)));
    }

    private static UnreadableFile damaged(String reason) {
        return fault("pdf.damaged", Finding.quoted(reason));
    }

    private boolean hasEnd() {
        int from = Math.max(0, pdf.length - END_BYTES);
        return new String(pdf, from, pdf.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    private static UnreadableFile fault(String key, Object... arguments) {
        return UnreadableFile.because("PDF", key, arguments);
    }
}
