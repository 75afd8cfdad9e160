package fr.amiable.importing;

import static fr.amiable.importing.ImportReport.Outcome.ALREADY_KNOWN;
import static fr.amiable.importing.ImportReport.Outcome.CANCELLED;
import static fr.amiable.importing.ImportReport.Outcome.OTHER_ISSUER;
import static fr.amiable.importing.ImportReport.Outcome.REFUSED;
import static fr.amiable.importing.ImportReport.Outcome.TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.Client;
import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.common.Progress;
import fr.amiable.company.CompanyDraft;
import fr.amiable.evidence.Original;
import fr.amiable.importing.facturx.FacturXFixtures;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceTotals;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.journal.Act;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportServiceTest {

    private static final String DUE_DATE = "<ram:DueDateDateTime><udt:DateTimeString format=\"102\">20261015"
            + "</udt:DateTimeString></ram:DueDateDateTime>";

    private final String xml = FacturXFixtures.text(FacturXFixtures.INVOICE);
    private final String creditNote = FacturXFixtures.text(FacturXFixtures.CREDIT_NOTE);

    @TempDir
    private Path folder;

    private TestDesk desk;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder).withOwner();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anInvoiceIsKeptWithItsClientAndItsOriginal() {
        byte[] pdf = FacturXFixtures.pdf("factur-x.xml", FacturXFixtures.bytes(xml));
        ImportReport report = desk.importOne(desk.file("facture.pdf", pdf));

        assertThat(report.outcome()).isEqualTo(TAKEN);
        assertThat(report.warnings()).isEmpty();
        Invoice invoice = desk.desk().invoices().getByNumber("F-2026-0042");
        assertThat(invoice.totals())
                .isEqualTo(new InvoiceTotals(
                        Money.euros(1010), Money.euros("187.50"), Money.euros("1197.50"), Money.euros(300)));
        assertThat(invoice.payable()).isEqualTo(Money.euros("897.50"));
        assertThat(invoice.dueOn()).isEqualTo(LocalDate.of(2026, 10, 15));
        assertThat(invoice.dates().performedOn()).contains(LocalDate.of(2026, 9, 10));
        assertThat(invoice.references().order()).isEqualTo("BC-77");
        Original original = desk.desk().originals().of(invoice.id().subject()).get(0);
        assertThat(desk.desk().originals().bytes(original.id())).contains(pdf);
        assertThat(desk.desk().journal().of(invoice.id().subject()))
                .extracting(entry -> entry.act())
                .containsExactlyInAnyOrder(Act.IMPORTED, Act.FILE_ATTACHED);
    }

    @Test
    void theLinesKeptGiveTheTotalsOfTheFile() {
        desk.importOne(xml);
        Invoice invoice = desk.desk().invoices().getByNumber("F-2026-0042");
        assertThat(invoice.lines())
                .extracting(line -> line.description().lines().findFirst().orElse(""))
                .containsExactly("Pose de parquet", "Vis inox", "Remise fidélité", "Déplacement");
        InvoiceTotals sums = InvoiceTotals.of(invoice.lines(), invoice.totals().prepaid());
        assertThat(sums).isEqualTo(invoice.totals());
    }

    @Test
    void linesThatDoNotGiveTheTotalsAreLeftOutAndTold() {
        ImportReport report = desk.importOne(xml.replace("LineTotalAmount>900.00<", "LineTotalAmount>901.00<"));
        assertThat(report.warnings()).extracting(Finding::key).contains("check.line", "lines.left");
        Invoice invoice = desk.desk().invoices().getByNumber("F-2026-0042");
        assertThat(invoice.lines()).isEmpty();
        assertThat(invoice.totals().gross()).isEqualTo(Money.euros("1197.50"));
    }

    @Test
    void theClientIsCreatedAsTheFileDescribesIt() {
        ImportReport report = desk.importOne(xml);
        Client client = onlyClient();
        assertThat(client.kind()).isEqualTo(ClientKind.PROFESSIONAL);
        assertThat(client.siren()).hasToString("Optional[900000019]");
        assertThat(client.vatNumber()).isEqualTo("FR25900000019");
        assertThat(client.postalAddress().lines(client.name()))
                .containsExactly("Résidence du Parc", "Bâtiment B", "12 AVENUE DU PARC", "69006 LYON");
        assertThat(client.contacts())
                .extracting(contact -> contact.email())
                .containsExactly("compta@residence.example");
        assertThat(report.invoices().get(0).buyer().isNew()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a SIREN, Autre nom, 1",
        "the VAT number alone, Autre nom, 1",
        "name and postcode, RESIDENCE DU PARC, 1",
        "another postcode, Résidence du Parc, 2"
    })
    void aKnownClientIsRecognised(String by, String name, int clients) {
        desk.importOne(xml);
        String next = xml.replace("F-2026-0042", "F-2026-0043").replace("Résidence du Parc", name);
        if (!by.startsWith("a SIREN")) {
            next = next.replace("<ram:ID schemeID=\"0002\">900000019</ram:ID>", "");
        }
        if (by.startsWith("name") || by.startsWith("another")) {
            next = next.replace("<ram:ID schemeID=\"VA\">FR 25 900 000 019</ram:ID>", "");
        }
        if (by.startsWith("another")) {
            next = next.replace("69006", "33000");
        }
        assertThat(desk.importOne(next).outcome()).isEqualTo(TAKEN);
        assertThat(desk.counts()).containsExactly(2, clients);
    }

    @Test
    void aBuyerWithoutBusinessNumberIsAConsumerAndTheOwnerIsTold() {
        String person = xml.replace("<ram:ID schemeID=\"0002\">900000019</ram:ID>", "")
                .replace("<ram:ID schemeID=\"VA\">FR 25 900 000 019</ram:ID>", "");
        ImportReport report = desk.importOne(person);
        assertThat(report.warnings()).extracting(Finding::key).containsExactly("buyer.consumer");
        assertThat(onlyClient().kind()).isEqualTo(ClientKind.CONSUMER);
    }

    @Test
    void aPublicBodyIsToldByItsSiren() {
        String town = xml.replace("900000019", "213800030").replace("FR 25 900 000 019", "");
        ImportReport report = desk.importOne(town);
        assertThat(report.warnings()).extracting(Finding::key).containsExactly("buyer.publicBody");
        assertThat(onlyClient().kind()).isEqualTo(ClientKind.PUBLIC_BODY);
    }

    @Test
    void wrongNumbersOfTheBuyerAreToldAndNotKept() {
        String wrong = xml.replace("900000019<", "900000018<").replace("FR 25 900 000 019", "FR 26 900 000 018");
        ImportReport report = desk.importOne(wrong);
        assertThat(report.warnings()).extracting(Finding::key).containsExactly("buyer.siren", "buyer.vatNumber");
        assertThat(onlyClient().siren()).isEmpty();
        assertThat(onlyClient().kind()).isEqualTo(ClientKind.PROFESSIONAL);
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        Path file = desk.file("facture.xml", xml);
        desk.importOne(file);
        ImportReport again = desk.importOne(file);
        assertThat(again.outcome()).isEqualTo(ALREADY_KNOWN);
        assertThat(again.errors()).extracting(Finding::key).containsExactly("double.file");
        assertThat(desk.counts()).containsExactly(1, 1);
    }

    @Test
    void theSameNumberInAnotherFileChangesNothing() {
        desk.importOne(xml);
        ImportReport other = desk.importOne(
                xml.replace("Résidence du Parc", "Quelqu’un d’autre").replace("900000019", "999999998"));
        assertThat(other.outcome()).isEqualTo(ALREADY_KNOWN);
        assertThat(other.errors()).extracting(Finding::key).containsExactly("double.number");
        assertThat(desk.counts()).containsExactly(1, 1);
    }

    @Test
    void theInvoiceOfASupplierIsRefusedUnlessConfirmed() {
        Path file = desk.file(
                "fournisseur.xml", xml.replace("812345676", "732829320").replace("FR19732829320", ""));
        ImportReport refused = desk.importOne(file);
        assertThat(refused.outcome()).isEqualTo(OTHER_ISSUER);
        assertThat(desk.counts()).containsExactly(0, 0);

        ImportReport confirmed = desk.imports()
                .importFiles(List.of(file), ImportOptions.ANY_ISSUER, Progress.NONE)
                .get(0);
        assertThat(confirmed.outcome()).isEqualTo(TAKEN);
        assertThat(confirmed.warnings()).extracting(Finding::key).containsExactly("issuer.accepted");
    }

    @Test
    void withoutACompanyTheSellerIsProposedAsIt() {
        try (TestDesk empty = new TestDesk(folder)) {
            ImportReport report = empty.importOne(xml);
            assertThat(report.outcome()).isEqualTo(TAKEN);
            assertThat(report.warnings()).extracting(Finding::key).containsExactly("issuer.noCompany");
            CompanyDraft proposed = report.proposedCompany().orElseThrow();
            assertThat(proposed.problems()).isEmpty();
            assertThat(proposed.name()).isEqualTo("Atelier Dupré");
            assertThat(proposed.siren()).isEqualTo("812345676");
            assertThat(proposed.iban()).isEqualTo("FR7630006000011234567890189");
            assertThat(proposed.address().town()).isEqualTo("Lyon");
            assertThat(empty.importOne(xml + " ").warnings())
                    .as("nothing was taken")
                    .isEmpty();
        }
    }

    @Test
    void aMissingDueDateIsTheUsualOneAndTold() {
        desk.withCompany("Atelier Dupré", TestDesk.OWNER_SIREN, 45);
        ImportReport report = desk.importOne(xml.replace(DUE_DATE, ""));
        assertThat(report.warnings()).containsExactly(Finding.of("dueOn.missing", LocalDate.of(2026, 10, 30), "45"));
        assertThat(desk.desk().invoices().getByNumber("F-2026-0042").dueOn()).isEqualTo(LocalDate.of(2026, 10, 30));
    }

    @Test
    void aDueDateBeforeTheIssueIsToldAndReplaced() {
        ImportReport report = desk.importOne(xml.replace("20261015", "20260815"));
        assertThat(report.warnings()).extracting(Finding::key).containsExactly("dueOn.beforeIssue");
        assertThat(report.invoices().get(0).dueOn()).contains(LocalDate.of(2026, 10, 15));
    }

    @Test
    void aCreditNoteIsLinkedToItsInvoiceWhateverTheOrderOfTheFiles() {
        List<ImportReport> reports = desk.imports()
                .importFiles(
                        List.of(desk.file("avoir.xml", creditNote), desk.file("facture.xml", xml)),
                        ImportOptions.OWN_INVOICES,
                        Progress.NONE);
        assertThat(reports).extracting(ImportReport::fileName).containsExactly("avoir.xml", "facture.xml");
        assertThat(reports).allMatch(ImportReport::isTaken);
        Invoice invoice = desk.desk().invoices().getByNumber("F-2026-0042");
        Invoice credit = desk.desk().invoices().getByNumber("AV-2026-0003");
        assertThat(credit.type()).isEqualTo(InvoiceType.CREDIT_NOTE);
        assertThat(credit.references().corrects()).contains(invoice.id());
        assertThat(desk.desk().invoices().row(invoice.id()).outstanding()).isEqualTo(Money.euros("777.50"));
    }

    @Test
    void aCreditNoteOfAnUnknownInvoiceIsKeptAndTold() {
        assertThat(desk.importOne(creditNote).warnings())
                .extracting(Finding::key)
                .contains("creditNote.unknownInvoice");
    }

    @Test
    void anInvoiceWithNegativeTotalsIsACreditNote() {
        String negative = creditNote
                .replace(">381<", ">380<")
                .replace(">100.00<", ">-100.00<")
                .replace(">20.00</ram:CalculatedAmount", ">-20.00</ram:CalculatedAmount")
                .replace(">20.00</ram:TaxTotal", ">-20.00</ram:TaxTotal")
                .replace(">120.00<", ">-120.00<");
        ImportReport report = desk.importOne(negative);
        assertThat(report.warnings()).extracting(Finding::key).contains("negative.invoice");
        Invoice kept = desk.desk().invoices().getByNumber("AV-2026-0003");
        assertThat(kept.isCreditNote()).isTrue();
        assertThat(kept.totals().gross()).isEqualTo(Money.euros(120));
    }

    @Test
    void anInvoiceOfNothingIsRefusedWithNothingChanged() {
        ImportReport report = desk.importOne(creditNote
                .replace(">381<", ">380<")
                .replace(">100.00<", ">0.00<")
                .replace(">120.00<", ">0.00<")
                .replace(">20.00</ram:CalculatedAmount", ">0.00</ram:CalculatedAmount")
                .replace(">20.00</ram:TaxTotal", ">0.00</ram:TaxTotal"));
        assertThat(report.outcome()).isEqualTo(REFUSED);
        assertThat(report.errors()).extracting(Finding::key).containsExactly("invoice.totalNotPositive");
        assertThat(desk.counts()).containsExactly(0, 0);
    }

    @Test
    void unreadableFilesAreReportedAndDoNotStopTheOthers() {
        List<ImportReport> reports = desk.imports()
                .importFiles(
                        List.of(
                                folder,
                                desk.file("page.pdf", "<!DOCTYPE html><html></html>"),
                                desk.file("note.txt", "Bonjour"),
                                desk.file("facture.xml", xml)),
                        ImportOptions.OWN_INVOICES,
                        Progress.NONE);
        assertThat(reports)
                .flatExtracting(ImportReport::errors)
                .extracting(Finding::key)
                .containsExactly("file.isFolder", "file.HTML", "file.unknown");
        assertThat(reports.get(3).isTaken()).isTrue();
    }

    @Test
    void stoppingLeavesTheRestUnread() {
        Progress stopAfterOne = new Progress() {
            private long done;

            @Override
            public void at(long done, long total) {
                this.done = done;
            }

            @Override
            public boolean isCancelled() {
                return done > 0;
            }
        };
        List<ImportReport> reports = desk.imports()
                .importFiles(
                        List.of(desk.file("1.xml", xml), desk.file("2.xml", xml.replace("F-2026-0042", "F-2026-0043"))),
                        ImportOptions.OWN_INVOICES,
                        stopAfterOne);
        assertThat(reports).extracting(ImportReport::outcome).containsExactly(TAKEN, CANCELLED);
        assertThat(desk.counts()).containsExactly(1, 1);
    }

    @Test
    void veryLongTextsAreShortenedRatherThanRefused() {
        String endless = "Parquet ".repeat(5_000);
        assertThat(desk.importOne(xml.replace("Pose de parquet", endless).replace("BC-77", endless))
                        .outcome())
                .isEqualTo(TAKEN);
        Invoice kept = desk.desk().invoices().getByNumber("F-2026-0042");
        assertThat(kept.references().order()).endsWith("…");
    }

    private Client onlyClient() {
        return desk.desk()
                .clients()
                .find(desk.desk().clients().rows().get(0).id())
                .orElseThrow();
    }
}
