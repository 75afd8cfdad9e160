package fr.amiable.importing.facturx;

import fr.amiable.evidence.FileType;
import fr.amiable.importing.Finding;
import fr.amiable.importing.Findings;
import fr.amiable.importing.InvoiceImporter;
import fr.amiable.importing.ReadFile;
import fr.amiable.importing.SourceFile;
import fr.amiable.importing.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Factur-X, ZUGFeRD 1 and 2 and XRechnung: a Cross Industry Invoice inside a PDF, or alone as XML. Read by our own code
 * rather than by a library: bounded in every dimension, no network, and a message for each fault.
 */
public final class FacturXImporter implements InvoiceImporter {

    private static final String UBL_NAMESPACE = "urn:oasis:names:specification:ubl:schema:xsd:";
    private static final String BARE_XML = "CII";

    @Override
    public boolean recognises(SourceFile file) {
        return file.type() == FileType.PDF || file.type() == FileType.XML;
    }

    @Override
    public ReadFile read(SourceFile file) {
        if (file.type() == FileType.XML) {
            return invoice(file.bytes(), BARE_XML);
        }
        Findings findings = new Findings();
        EmbeddedXml xml = new InvoicePdf(file.bytes(), findings).xml();
        ReadFile read = invoice(xml.bytes(), family(xml.name()));
        List<Finding> warnings = new ArrayList<>(findings.warnings());
        warnings.addAll(read.warnings());
        return new ReadFile(read.format(), read.invoices(), warnings);
    }

    private static ReadFile invoice(byte[] xml, String family) {
        XmlNode root = new SafeXml().parse(xml);
        CiiDialect dialect = CiiDialect.of(root).orElseThrow(() -> notCii(root));
        boolean isFirstGeneration = dialect == CiiDialect.ZUGFERD_1;
        return new CiiReader(root, dialect).read(isFirstGeneration ? "ZUGFeRD 1" : family);
    }

    private static String family(String attachment) {
        return switch (attachment.toLowerCase(Locale.ROOT)) {
            case "zugferd-invoice.xml" -> "ZUGFeRD 2";
            case "xrechnung.xml" -> "ZUGFeRD";
            default -> "Factur-X";
        };
    }

    private static UnreadableFile notCii(XmlNode root) {
        return root.namespace().startsWith(UBL_NAMESPACE)
                ? UnreadableFile.because("UBL", "ubl")
                : UnreadableFile.because("XML", "xml.notInvoice", Finding.quoted(root.name()));
    }
}
