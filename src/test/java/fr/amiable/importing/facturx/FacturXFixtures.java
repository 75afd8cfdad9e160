package fr.amiable.importing.facturx;

import fr.amiable.importing.Finding;
import fr.amiable.importing.ReadFile;
import fr.amiable.importing.SourceFile;
import fr.amiable.importing.UnreadableFile;
import fr.amiable.importing.content.ImportedInvoice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Small invoices written for the tests, alone or inside a PDF. */
public final class FacturXFixtures {

    public static final String INVOICE = "invoice-en16931.xml";
    public static final String CREDIT_NOTE = "credit-note-381.xml";
    public static final String ZUGFERD_1 = "zugferd-1.xml";

    private FacturXFixtures() {}

    public static String text(String name) {
        try (InputStream in = FacturXFixtures.class.getResourceAsStream("/importing/facturx/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] pdf(String attachment, byte[] content) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            attach(document, attachment, content);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void attach(PDDocument document, String name, byte[] content) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(name);
        file.setFileUnicode(name);
        file.setEmbeddedFile(new PDEmbeddedFile(
                document, new ByteArrayInputStream(content), org.apache.pdfbox.cos.COSName.FLATE_DECODE));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(name, file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    static ReadFile read(byte[] content) {
        return new FacturXImporter().read(new SourceFile("test", content));
    }

    static ReadFile read(String xml) {
        return read(bytes(xml));
    }

    static ImportedInvoice invoice(String xml) {
        return read(xml).invoices().get(0);
    }

    /** The key of the only fault of a file that must be refused. */
    static Finding faultOf(byte[] content) {
        try {
            ReadFile read = read(content);
            throw new AssertionError("read as " + read.format());
        } catch (UnreadableFile e) {
            return e.faults().get(0);
        }
    }

    static Finding faultOf(String xml) {
        return faultOf(bytes(xml));
    }
}
