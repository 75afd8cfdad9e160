package fr.amiable.invoice.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.client.ClientAddress;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientFlags;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Texts;
import fr.amiable.company.CompanyDraft;
import fr.amiable.company.ConsumerMediator;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.invoice.InvoiceReferences;
import fr.amiable.invoice.InvoiceTotals;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.invoice.PaymentConditions;
import fr.amiable.law.mention.InvoiceMentions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The 28 mentions on a real desk, with small PDFs written here and, where they are, public invoices. */
class MentionsServiceTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final LocalDate ISSUED = LocalDate.of(2026, 10, 5);
    private static final Path SHARED = Path.of("..", "shared", "data", "facturx");

    private final OpenDesk desk = new Wiring(new Texts(), CLOCK, "Camille").openInMemory();
    private final ClientId client = meet(ClientKind.PROFESSIONAL, "SARL Menuiserie Guérin", "732829320");

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theCheckListHasItsTwentyEightRowsEachWithItsSourceAndAct() {
        assertThat(InvoiceMentions.all()).hasSize(28).allSatisfy(mention -> {
            assertThat(mention.source()).isNotBlank();
            assertThat(mention.action()).isNotBlank();
            assertThat(mention.concerned()).isNotBlank();
        });
        assertThat(InvoiceMentions.all())
                .extracting(mention -> mention.number())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 28).boxed().toList());
    }

    @Test
    void withoutPaperWhatOnlyThePaperSaysIsToBeChecked() {
        InvoiceId invoice = record(draft());

        assertThat(state(invoice, 21)).isEqualTo(Finding.Presence.TO_CHECK);
        assertThat(state(invoice, 19)).isEqualTo(Finding.Presence.TO_CHECK);
        assertThat(state(invoice, 7)).isEqualTo(Finding.Presence.PRESENT);
        assertThat(state(invoice, 1)).isEqualTo(Finding.Presence.TO_CHECK);
        assertThat(report(invoice).paper()).isEmpty();
    }

    @Test
    void whatThePaperSaysIsFoundWhateverItsAccentsCapitalsAndSpaces() {
        company("SARL");
        record(dated("F-2026-030", ISSUED));
        InvoiceId invoice = record(draft());
        attach(
                invoice,
                "ATELIER LE GOFF SARL au capital de 10 000 EUR - 29000 QUIMPER",
                "SIREN 404 833 048   RCS Quimper   TVA FR83 404833048",
                "Menuiserie GUERIN, 44000 NANTES",
                "FACTURE  F-2026-031 du 5 octobre 2026",
                "Escalier chêne, pose    1  3 250,00",
                "Total HT 3 250,00   TVA 650,00   Total TTC 3 900,00",
                "A regler le 04/11/2026. Escompte : neant.",
                "Penalites de retard : 12,15 %. Indemnite forfaitaire de recouvrement : 40 €");

        for (int number : new int[] {1, 2, 3, 5, 7, 8, 10, 14, 18, 19, 20, 21, 23, 24}) {
            assertThat(state(invoice, number)).as("mention %s", number).isEqualTo(Finding.Presence.PRESENT);
        }
        assertThat(report(invoice).paper()).contains("facture.pdf");
    }

    @Test
    void whatThePaperDoesNotSayIsAbsentWithItsReason() {
        company("SARL");
        InvoiceId invoice = record(draft());
        attach(invoice, "Une facture qui ne dit presque rien : total 3 900,00 euros, merci de votre confiance");

        for (int number : new int[] {1, 2, 3, 5, 7, 8, 14, 18, 19, 20, 21, 23, 24}) {
            assertThat(state(invoice, number)).as("mention %s", number).isEqualTo(Finding.Presence.ABSENT);
        }
        assertThat(finding(invoice, 21).message(new Texts())).isEqualTo("absente de l’original");
    }

    @Test
    void theMentionsOfTheReformAreAnnouncedThenRequired() {
        InvoiceId before = record(draft());
        attach(before, "Facture sans SIREN du client, ni catégorie de l’opération");
        InvoiceId after = record(dated("F-2", LocalDate.of(2027, 9, 1)));
        attach(after, "Facture sans SIREN du client, ni catégorie de l’opération");
        InvoiceId longBefore = record(dated("F-3", LocalDate.of(2026, 8, 31)));
        attach(longBefore, "Facture sans SIREN du client, ni catégorie de l’opération");

        assertThat(finding(before, 4)).isEqualTo(Finding.toCheck("from", LocalDate.of(2027, 9, 1)));
        assertThat(state(before, 11)).isEqualTo(Finding.Presence.TO_CHECK);
        assertThat(state(after, 4)).isEqualTo(Finding.Presence.ABSENT);
        assertThat(state(after, 11)).isEqualTo(Finding.Presence.ABSENT);
        assertThat(state(longBefore, 4)).isEqualTo(Finding.Presence.NOT_APPLICABLE);
    }

    @Test
    void aConsumerIsOwedAMediatorAndNoneOfTheMentionsBetweenProfessionals() {
        company("EI");
        ClientId consumer = meet(ClientKind.CONSUMER, "Anne Le Goff", "");
        InvoiceId invoice = record(draft().withClient(consumer));
        attach(invoice, "Facture de Zoé Lefèvre EI pour Anne Le Goff, médiateur : CM2C, 14 rue Saint-Jean");

        assertThat(state(invoice, 27)).isEqualTo(Finding.Presence.PRESENT);
        assertThat(state(invoice, 25)).isEqualTo(Finding.Presence.PRESENT);
        assertThat(state(invoice, 23)).isEqualTo(Finding.Presence.NOT_APPLICABLE);
        for (int number : new int[] {4, 18, 19, 20, 21, 22}) {
            assertThat(state(invoice, number)).as("mention %s", number).isEqualTo(Finding.Presence.NOT_APPLICABLE);
        }
    }

    @Test
    void aSoleTraderWhoseTwoLettersOnlyStandInsideWordsHasNotWrittenThem() {
        company("Entrepreneur individuel");
        InvoiceId invoice = record(draft());
        attach(invoice, "Peinture et reliure, Zoé Lefèvre, 29000 Quimper, treize euros de frais");

        assertThat(state(invoice, 25)).isEqualTo(Finding.Presence.ABSENT);
    }

    @Test
    void anInvoiceWithoutVatMustSayWhy() {
        InvoiceDraft franchise = InvoiceDraft.ofLines(
                client, "F-9", ISSUED, ISSUED.plusDays(30), List.of(InvoiceLine.of("Conseil", "1", "500", "0")));
        InvoiceId silent = record(franchise);
        attach(silent, "Facture de conseil, cinq cents euros, sans autre mention");
        assertThat(state(silent, 16)).isEqualTo(Finding.Presence.ABSENT);

        InvoiceId said = record(dated("F-10", ISSUED, "0"));
        attach(said, "Facture de conseil. TVA non applicable, art. 293 B du CGI");
        assertThat(state(said, 16)).isEqualTo(Finding.Presence.PRESENT);
        assertThat(state(said, 5)).isEqualTo(Finding.Presence.NOT_APPLICABLE);
    }

    @Test
    void aRateUnderTheFloorAndATermTooLongAreWrongWhateverThePaperSays() {
        InvoiceId low = record(draft().withConditions(
                        new PaymentConditions(Optional.of(Percentage.of("1")), PaymentConditions.LEGAL.imputation())));
        assertThat(finding(low, 20).key()).isEqualTo("rateTooLow");

        InvoiceId late = record(InvoiceDraft.ofLines(
                client, "F-8", ISSUED, ISSUED.plusDays(90), List.of(InvoiceLine.of("Pose", "1", "500", "20"))));
        assertThat(finding(late, 18).key()).isEqualTo("termTooLong");
    }

    @Test
    void aHoleInTheNumbersAndADateBeforeThePreviousOneAreSeen() {
        record(dated("F-2026-029", LocalDate.of(2026, 10, 9)));
        InvoiceId earlier = record(dated("F-2026-030", LocalDate.of(2026, 10, 8)));
        InvoiceId afterGap = record(dated("F-2026-032", LocalDate.of(2026, 10, 12)));

        assertThat(finding(earlier, 7).key()).isEqualTo("beforeThePrevious");
        assertThat(finding(afterGap, 8)).isEqualTo(Finding.toCheck("numberGap", "F-2026-031"));
    }

    @Test
    void anOrderNumberIsLookedForWhenTheClientGaveOne() {
        InvoiceId invoice = record(draft().withReferences(new InvoiceReferences("BC 445", "", Optional.empty(), "")));
        attach(invoice, "Votre commande bc-445, avec nos remerciements");

        assertThat(state(invoice, 22)).isEqualTo(Finding.Presence.PRESENT);
    }

    @Test
    void aFileThatIsNoPdfOrHasNoWordsCountsAsNoPaper() {
        InvoiceId invoice = record(draft());
        desk.archives()
                .originals()
                .add(invoice.subject(), "facture.pdf", "application/pdf", "%PDF-1.4 cassé".getBytes());
        assertThat(report(invoice).paper()).isEmpty();

        attach(invoice, "12");
        assertThat(report(invoice).paper()).isEmpty();
        assertThat(state(invoice, 21)).isEqualTo(Finding.Presence.TO_CHECK);
    }

    @Test
    void aPublicInvoiceIsReadFromItsOwnPdf() throws IOException {
        Path file = SHARED.resolve("zf_Facture_FR_EN16931.pdf");
        assumeTrue(Files.isRegularFile(file), "no public test corpus at " + SHARED.toAbsolutePath());
        ClientId shop = meet(ClientKind.PROFESSIONAL, "Ma jolie boutique", "787878784");
        LocalDate issuedOn = LocalDate.of(2017, 11, 13);
        InvoiceId invoice = record(new InvoiceDraft(
                shop,
                InvoiceType.INVOICE,
                "FA-2017-0010",
                issuedOn,
                null,
                issuedOn.plusDays(30),
                List.of(
                        new InvoiceLine(
                                "Nougat de l'Abbaye 250g",
                                new BigDecimal("20"),
                                new BigDecimal("4.55"),
                                Percentage.of("20"),
                                Percentage.of("10")),
                        InvoiceLine.of("Biscuits aux raisins 300g", "15", "3.20", "5.5"),
                        InvoiceLine.of("Huile d'olive à l'ancienne", "25", "19.80", "5.5")),
                InvoiceTotals.of(
                        List.of(InvoiceLine.of("", "1", "81.90", "20"), InvoiceLine.of("", "1", "543.00", "5.5")),
                        Money.ZERO),
                PaymentConditions.LEGAL,
                new InvoiceReferences("PO445", "", Optional.empty(), "")));
        desk.archives().originals().add(invoice.subject(), "facture.pdf", "application/pdf", Files.readAllBytes(file));

        for (int number : new int[] {3, 7, 8, 10, 12, 14, 18, 22}) {
            assertThat(finding(invoice, number)).as("mention %s", number).isEqualTo(Finding.present("onPaper"));
        }
        // this public example says nothing of penalties, indemnity nor discount for early payment
        for (int number : new int[] {19, 20, 21}) {
            boolean isOld = number != 21;
            assertThat(state(invoice, number))
                    .as("mention %s", number)
                    .isEqualTo(isOld ? Finding.Presence.NOT_APPLICABLE : Finding.Presence.ABSENT);
        }
    }

    private ClientId meet(ClientKind kind, String name, String siren) {
        PostalAddress address = PostalAddress.of("1 quai de la Fosse", "44000", "Nantes");
        return desk.clients()
                .record(new ClientDraft(
                        kind,
                        MerchantStatus.UNKNOWN,
                        name,
                        siren.equals("787878784") ? "" : siren,
                        "",
                        List.of(),
                        name.startsWith("Ma jolie")
                                ? List.of()
                                : List.of(new ClientAddress(ClientAddress.Use.SEAT, address)),
                        new ClientFlags(Optional.empty(), Optional.empty(), false, false),
                        ""))
                .id();
    }

    private void company(String legalForm) {
        CompanyDraft bare = CompanyDraft.EMPTY;
        desk.company()
                .save(new CompanyDraft(
                        legalForm.equals("SARL") ? "Atelier Le Goff" : "Zoé Lefèvre",
                        legalForm,
                        legalForm.equals("SARL") ? "10 000 €" : "",
                        "404833048",
                        "FR83404833048",
                        "RCS Quimper",
                        PostalAddress.of("12 quai de l’Odet", "29000", "Quimper"),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        new ConsumerMediator("CM2C", "14 rue Saint-Jean, 75017 Paris", ""),
                        bare.legalProtection(),
                        bare.habits()));
    }

    private InvoiceDraft draft() {
        return InvoiceDraft.ofLines(
                client,
                "F-2026-031",
                ISSUED,
                ISSUED.plusDays(30),
                List.of(InvoiceLine.of("Escalier chêne, pose", "1", "3250", "20")));
    }

    private InvoiceDraft dated(String number, LocalDate issuedOn) {
        return dated(number, issuedOn, "20");
    }

    private InvoiceDraft dated(String number, LocalDate issuedOn, String vat) {
        return InvoiceDraft.ofLines(
                client, number, issuedOn, issuedOn.plusDays(30), List.of(InvoiceLine.of("Conseil", "1", "500", vat)));
    }

    private InvoiceId record(InvoiceDraft draft) {
        return desk.invoices().record(draft).id();
    }

    private void attach(InvoiceId invoice, String... lines) {
        desk.archives().originals().add(invoice.subject(), "facture.pdf", "application/pdf", pdf(lines));
    }

    private static byte[] pdf(String... lines) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
                for (int line = 0; line < lines.length; line++) {
                    content.beginText();
                    content.newLineAtOffset(40, 740 - 14 * line);
                    content.showText(lines[line].replace('’', '\''));
                    content.endText();
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private MentionsReport report(InvoiceId invoice) {
        return desk.invoiceServices().mentions().check(invoice);
    }

    private Finding finding(InvoiceId invoice, int number) {
        return report(invoice).results().get(number - 1).finding();
    }

    private Finding.Presence state(InvoiceId invoice, int number) {
        return finding(invoice, number).state();
    }
}
