package fr.amiable.importing.facturx;

import fr.amiable.importing.Finding;
import fr.amiable.importing.Findings;
import fr.amiable.importing.ReadFile;
import fr.amiable.importing.UnreadableFile;
import fr.amiable.importing.content.DocumentNature;
import fr.amiable.importing.content.ImportedHead;
import fr.amiable.importing.content.ImportedInvoice;
import fr.amiable.importing.content.ImportedReferences;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one Cross Industry Invoice from its parsed document; every fault is collected before it is refused. */
final class CiiReader {

    private final XmlNode root;
    private final CiiDialect dialect;
    private final CiiProfile profile;
    private final Findings findings = new Findings();
    private final CiiValues values = new CiiValues(findings);

    CiiReader(XmlNode root, CiiDialect dialect) {
        this.root = root;
        this.dialect = dialect;
        this.profile =
                CiiProfile.of(root.textOf(dialect.context(), "GuidelineSpecifiedDocumentContextParameter", "ID"));
    }

    /**
     * {@code family} opens the name of the format, for example {@code Factur-X}.
     *
     * @throws UnreadableFile naming every fault found
     */
    ReadFile read(String family) {
        String format = (family + " " + profile.label()).strip();
        if (profile == CiiProfile.UNKNOWN) {
            findings.warning("profile.unknown");
        }
        XmlNode document = part(root, dialect.document());
        XmlNode transaction = part(root, dialect.transaction());
        if (findings.hasErrors()) {
            throw new UnreadableFile(format, findings.errors());
        }
        ImportedInvoice invoice = invoice(document, transaction);
        if (findings.hasErrors()) {
            throw new UnreadableFile(format, findings.errors());
        }
        new TotalsCheck(findings).check(invoice);
        return new ReadFile(format, List.of(invoice), findings.warnings());
    }

    private ImportedInvoice invoice(XmlNode document, XmlNode transaction) {
        XmlNode agreement = part(transaction, dialect.header("Agreement"));
        XmlNode settlementPart = part(transaction, dialect.header("Settlement"));
        CiiSettlementReader settlement = new CiiSettlementReader(dialect, values, settlementPart);
        CiiPartyReader parties = new CiiPartyReader(values);
        settlement.checkCurrency();
        return new ImportedInvoice(
                head(document, transaction, settlement),
                parties.read(agreement, "SellerTradeParty"),
                parties.read(agreement, "BuyerTradeParty"),
                new CiiLineReader(dialect, values).read(transaction),
                settlement.adjustments(),
                settlement.vat(),
                settlement.totals(profile),
                settlement.payment(),
                references(agreement, settlementPart),
                notes(document));
    }

    private XmlNode part(XmlNode parent, String name) {
        Optional<XmlNode> found = parent.find(name);
        if (found.isEmpty()) {
            findings.error("missing", name, CiiValues.line(parent));
        }
        return found.orElse(parent);
    }

    private ImportedHead head(XmlNode document, XmlNode transaction, CiiSettlementReader settlement) {
        String code = values.required(document, "TypeCode");
        Optional<DocumentNature> nature = DocumentNature.ofCode(code);
        if (nature.isEmpty() && !code.isEmpty()) {
            findings.error("type.unknown", Finding.quoted(code), CiiValues.line(document));
        }
        return new ImportedHead(
                values.required(document, "ID"),
                code,
                nature.orElse(DocumentNature.INVOICE),
                issuedOn(document),
                settlement.dueOn(),
                values.date(transaction.find(
                        dialect.header("Delivery"), "ActualDeliverySupplyChainEvent", "OccurrenceDateTime")));
    }

    private LocalDate issuedOn(XmlNode document) {
        Optional<XmlNode> holder = document.find("IssueDateTime");
        if (holder.isEmpty()
                || holder.get().textOf("DateTimeString").isEmpty()
                        && holder.get().textOf("DateTime").isEmpty()) {
            findings.error("missing", "IssueDateTime", CiiValues.line(document));
        }
        return values.date(holder).orElse(LocalDate.EPOCH);
    }

    private ImportedReferences references(XmlNode agreement, XmlNode settlement) {
        Stream<XmlNode> preceding = Stream.concat(
                settlement.all("InvoiceReferencedDocument").stream(),
                agreement.all("InvoiceReferencedDocument").stream());
        return new ImportedReferences(
                agreement.textOf("BuyerOrderReferencedDocument", dialect.reference()),
                agreement.textOf("ContractReferencedDocument", dialect.reference()),
                agreement.textOf("BuyerReference"),
                preceding
                        .map(node -> node.textOf(dialect.reference()))
                        .filter(number -> !number.isEmpty())
                        .toList());
    }

    private static List<String> notes(XmlNode document) {
        return document.all("IncludedNote").stream()
                .map(note -> note.textOf("Content"))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
