package fr.amiable.importing.facturx;

import static fr.amiable.importing.facturx.FacturXFixtures.INVOICE;
import static fr.amiable.importing.facturx.FacturXFixtures.invoice;
import static fr.amiable.importing.facturx.FacturXFixtures.read;
import static fr.amiable.importing.facturx.FacturXFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.importing.Finding;
import fr.amiable.importing.content.DocumentNature;
import fr.amiable.importing.content.ImportedContact;
import fr.amiable.importing.content.ImportedInvoice;
import fr.amiable.importing.content.ImportedLine;
import fr.amiable.importing.content.ImportedParty;
import fr.amiable.importing.content.ImportedTotals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CiiReaderTest {

    private final String xml = text(INVOICE);
    private final ImportedInvoice invoice = invoice(xml);

    @Test
    void aCompleteInvoiceIsReadWithoutAWarning() {
        assertThat(read(xml).format()).isEqualTo("CII EN 16931");
        assertThat(read(xml).warnings()).isEmpty();
    }

    @Test
    void theHeadIsRead() {
        assertThat(invoice.head().number()).isEqualTo("F-2026-0042");
        assertThat(invoice.head().typeCode()).isEqualTo("380");
        assertThat(invoice.head().nature()).isEqualTo(DocumentNature.INVOICE);
        assertThat(invoice.head().issuedOn()).isEqualTo(LocalDate.of(2026, 9, 15));
        assertThat(invoice.head().dueOn()).contains(LocalDate.of(2026, 10, 15));
        assertThat(invoice.head().deliveredOn()).contains(LocalDate.of(2026, 9, 10));
        assertThat(invoice.notes()).containsExactly("Chantier de l’été");
    }

    @Test
    void theBuyerIsReadWithNumbersAddressAndContact() {
        assertThat(invoice.buyer())
                .isEqualTo(new ImportedParty(
                        "Résidence du Parc",
                        Optional.of("900000019"),
                        Optional.empty(),
                        Optional.of("FR25900000019"),
                        List.of("12 avenue du Parc", "Bâtiment B"),
                        "69006",
                        "Lyon",
                        "FR",
                        new ImportedContact("Mme Zoé Lefèvre", "04 78 00 00 00", "compta@residence.example")));
    }

    @Test
    void theTotalsAreRead() {
        assertThat(invoice.totals())
                .isEqualTo(new ImportedTotals(
                        Optional.of(Money.euros(1000)),
                        Money.euros(30),
                        Money.euros(20),
                        Money.euros(1010),
                        Money.euros("187.50"),
                        Money.euros("1197.50"),
                        Money.euros(300),
                        Money.ZERO,
                        Money.euros("897.50")));
    }

    @Test
    void aPriceGivenPerHundredIsBroughtBackToOne() {
        ImportedLine screws = invoice.lines().get(1);
        assertThat(screws.unitPrice()).isEqualByComparingTo("0.30");
        assertThat(screws.quantity()).isEqualByComparingTo(BigDecimal.valueOf(500));
        assertThat(screws.adjustment()).isEqualTo(Money.euros(-50));
        assertThat(screws.total()).isEqualTo(Money.euros(100));
        assertThat(screws.vatRate()).contains(Percentage.of("5.5"));
    }

    @Test
    void paymentAndReferencesAreRead() {
        assertThat(invoice.payment().iban()).contains("FR7630006000011234567890189");
        assertThat(invoice.payment().bic()).contains("AGRIFRPP");
        assertThat(invoice.payment().terms()).isEqualTo("30 jours net");
        assertThat(invoice.references().order()).isEqualTo("BC-77");
        assertThat(invoice.references().contract()).isEqualTo("CTR-2026");
        assertThat(invoice.references().buyerReference()).isEqualTo("SERVICE-7");
    }

    @Test
    void aCreditNoteNamesTheInvoiceItCorrects() {
        ImportedInvoice creditNote = invoice(text(FacturXFixtures.CREDIT_NOTE));
        assertThat(creditNote.head().nature()).isEqualTo(DocumentNature.CREDIT_NOTE);
        assertThat(creditNote.references().precedingInvoices()).containsExactly("F-2026-0042");
        assertThat(creditNote.totals().due()).isEqualTo(Money.euros(120));
    }

    @Test
    void theFirstGenerationIsReadToo() {
        assertThat(read(text(FacturXFixtures.ZUGFERD_1)).format()).isEqualTo("ZUGFeRD 1 COMFORT");
        ImportedInvoice old = invoice(text(FacturXFixtures.ZUGFERD_1));
        assertThat(old.head().dueOn()).contains(LocalDate.of(2014, 10, 29));
        assertThat(old.lines()).hasSize(1);
        assertThat(old.lines().get(0).vatRate()).contains(Percentage.of("20"));
        assertThat(old.references().order()).isEqualTo("BC-12");
        assertThat(old.totals().withVat()).isEqualTo(Money.euros(120));
    }

    @ParameterizedTest
    @CsvSource({
        "urn:factur-x.eu:1p0:minimum, CII MINIMUM",
        "urn:factur-x.eu:1p0:basicwl, CII BASIC WL",
        "urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic, CII BASIC",
        "urn:cen.eu:en16931:2017, CII EN 16931",
        "urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended, CII EXTENDED",
        "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0, CII XRECHNUNG"
    })
    void theProfileIsReadFromTheGuideline(String guideline, String format) {
        assertThat(read(xml.replace("urn:cen.eu:en16931:2017<", guideline + "<"))
                        .format())
                .isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({
        "380, INVOICE",
        "389, INVOICE",
        "384, CORRECTED_INVOICE",
        "386, DEPOSIT",
        "381, CREDIT_NOTE",
        "261, CREDIT_NOTE"
    })
    void theTypeCodeSaysWhatTheDocumentIs(String code, DocumentNature nature) {
        assertThat(invoice(xml.replace("<ram:TypeCode>380<", "<ram:TypeCode>" + code + "<"))
                        .head()
                        .nature())
                .isEqualTo(nature);
    }

    @Test
    void groupingLinesOfTheExtendedProfileAreLeftOut() {
        String grouped = xml.replace(
                "<ram:LineID>1</ram:LineID>",
                "<ram:LineID>1</ram:LineID><ram:LineStatusReasonCode>GROUP</ram:LineStatusReasonCode>");
        assertThat(invoice(grouped).lines()).hasSize(1);
    }

    @Test
    void theLatestOfSeveralDueDatesIsKeptAndTold() {
        String instalments = xml.replace(
                "<ram:SpecifiedTradePaymentTerms>",
                "<ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime><udt:DateTimeString format=\"102\">20261231"
                        + "</udt:DateTimeString></ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>"
                        + "<ram:SpecifiedTradePaymentTerms>");
        assertThat(invoice(instalments).head().dueOn()).contains(LocalDate.of(2026, 12, 31));
        assertThat(read(instalments).warnings()).extracting(Finding::key).containsExactly("due.several");
    }

    @Test
    void vatStatedAgainInAnotherCurrencyIsIgnored() {
        String twice = xml.replace(
                "<ram:TaxTotalAmount currencyID=\"EUR\">",
                "<ram:TaxTotalAmount currencyID=\"SEK\">2100.00</ram:TaxTotalAmount><ram:TaxTotalAmount currencyID=\"EUR\">");
        assertThat(invoice(twice).totals().vat()).isEqualTo(Money.euros("187.50"));
    }

    @ParameterizedTest
    @CsvSource({
        "<ram:LineTotalAmount>900.00, <ram:LineTotalAmount>901.00, check.line;check.lines",
        "<ram:LineTotalAmount>1000.00, <ram:LineTotalAmount>1001.00, check.lines;check.withoutVat",
        "<ram:ActualAmount>20.00, <ram:ActualAmount>21.00, check.adjustments",
        "<ram:CalculatedAmount>182.00, <ram:CalculatedAmount>180.00, check.vatRate;check.vat",
        "<ram:GrandTotalAmount>1197.50, <ram:GrandTotalAmount>1197.51, check.withVat;check.due",
        "<ram:DuePayableAmount>897.50, <ram:DuePayableAmount>1197.50, check.due"
    })
    void everyTotalThatDoesNotAddUpIsTold(String right, String wrong, String warnings) {
        assertThat(read(xml.replace(right, wrong)).warnings())
                .extracting(Finding::key)
                .containsExactly(warnings.split(";"));
    }

    @Test
    void aFractionOfACentIsRoundedAndTold() {
        String fraction = xml.replace("DuePayableAmount>897.50<", "DuePayableAmount>897.504<");
        assertThat(invoice(fraction).totals().due()).isEqualTo(Money.euros("897.50"));
        assertThat(read(fraction).warnings()).extracting(Finding::key).containsExactly("cents");
    }
}
