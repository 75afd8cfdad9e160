package fr.amiable.ui.invoice;

import fr.amiable.client.ClientRow;
import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.invoice.Retention;
import fr.amiable.law.LegalWarning;
import fr.amiable.law.RateNotPublished;
import fr.amiable.law.RateTable;
import fr.amiable.law.Regime;
import fr.amiable.law.interest.AgreedRate;
import fr.amiable.law.interest.Claim;
import fr.amiable.law.interest.LateInterest;
import fr.amiable.law.term.PaymentTerms;
import fr.amiable.law.term.RetentionLimit;
import fr.amiable.law.term.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the law says against what is typed in the invoice form, as it is typed; none of it prevents saving. */
final class FormWarnings {

    private static final Money ANY_PRINCIPAL = Money.euros("1000");

    private final InvoiceFields fields;
    private final ObservableList<ClientRow> clients;
    private final ObservableList<LegalWarning> terms = FXCollections.observableArrayList();
    private final ObservableList<LegalWarning> rate = FXCollections.observableArrayList();
    private final ObservableList<LegalWarning> vat = FXCollections.observableArrayList();
    private final ObservableList<LegalWarning> retention = FXCollections.observableArrayList();
    private Optional<RateTable> table = Optional.empty();

    FormWarnings(InvoiceFields fields, ObservableList<ClientRow> clients) {
        this.fields = fields;
        this.clients = clients;
        List.<Observable>of(
                        clients,
                        fields.clientProperty(),
                        fields.terms().issuedOnProperty(),
                        fields.terms().performedOnProperty(),
                        fields.terms().termsProperty(),
                        fields.terms().dueOnProperty(),
                        fields.conditions().penaltyRateProperty(),
                        fields.conditions().retention().amountProperty(),
                        fields.conditions().retention().dueOnProperty(),
                        fields.amounts().lines())
                .forEach(typed -> typed.addListener((Observable changed) -> refresh()));
        refresh();
    }

    /** Against the time left to pay. */
    ObservableList<LegalWarning> aboutTerms() {
        return terms;
    }

    /** Against the rate agreed for delays. */
    ObservableList<LegalWarning> aboutRate() {
        return rate;
    }

    /** Against the rates of VAT. */
    ObservableList<LegalWarning> aboutVat() {
        return vat;
    }

    /** Against what the client keeps until works prove sound. */
    ObservableList<LegalWarning> aboutRetention() {
        return retention;
    }

    /** The rates to compare with, once read. */
    void compareWith(RateTable published) {
        table = Optional.of(published);
        refresh();
    }

    private void refresh() {
        replace(terms, ofTerms());
        replace(rate, ofRate());
        replace(vat, ofVat());
        replace(retention, ofRetention());
    }

    private static void replace(ObservableList<LegalWarning> shown, List<LegalWarning> found) {
        if (!shown.equals(found)) {
            shown.setAll(found);
        }
    }

    private List<LegalWarning> ofTerms() {
        PaymentTerms agreed = fields.terms().termsProperty().get();
        LocalDate issuedOn = fields.terms().issuedOnProperty().get();
        if (issuedOn == null || fields.typeProperty().get() == InvoiceType.CREDIT_NOTE) {
            return List.of();
        }
        Optional<LocalDate> performedOn =
                Optional.ofNullable(fields.terms().performedOnProperty().get());
        LocalDate dueOn = fields.terms().dueOnProperty().get();
        if (agreed == null) {
            return regime().filter(known -> dueOn != null)
                    .map(known -> PaymentTerms.legalityOfDueDate(known, issuedOn, performedOn, dueOn))
                    .orElse(List.of());
        }
        return regime().map(known -> agreed.legality(Sector.GENERAL, known, issuedOn, performedOn))
                .orElse(List.of());
    }

    private List<LegalWarning> ofRetention() {
        Retention kept = fields.conditions().retention().retention();
        LocalDate issuedOn = fields.terms().issuedOnProperty().get();
        if (issuedOn == null || !kept.amount().isPositive()) {
            return List.of();
        }
        LocalDate performedOn = fields.terms().performedOnProperty().get();
        return new RetentionLimit()
                .against(
                        kept.amount(),
                        fields.amounts().totalsProperty().get().gross(),
                        performedOn == null ? issuedOn : performedOn,
                        kept.dueOn());
    }

    /** The statement of a claim that is a day late today says whether the agreed rate would hold. */
    private List<LegalWarning> ofRate() {
        Optional<Percentage> agreed = fields.conditions().agreedRate();
        if (agreed.isEmpty() || table.isEmpty()) {
            return List.of();
        }
        LocalDate today = fields.today();
        Claim claim = Claim.of(regime().orElse(Regime.PROFESSIONAL), ANY_PRINCIPAL, today.minusDays(1))
                .withAgreedRate(AgreedRate.of(agreed.get()));
        try {
            return new LateInterest(table.get())
                    .account(claim, List.of(), today).warnings().stream()
                            .filter(warning -> warning.key().startsWith("agreedRate")
                                    || warning.key().equals("floorNotChecked"))
                            .toList();
        } catch (RateNotPublished notYet) {
            return List.of();
        }
    }

    private List<LegalWarning> ofVat() {
        return fields.amounts().readableLines().stream()
                .map(InvoiceLine::vatRate)
                .distinct()
                .filter(typed -> !FrenchVatRates.isUsual(typed))
                .map(unusual -> LegalWarning.of("unusualVat", unusual))
                .toList();
    }

    private Optional<Regime> regime() {
        return clients.stream()
                .filter(client -> client.id().equals(fields.clientProperty().get()))
                .findFirst()
                .map(client -> client.kind().regime());
    }
}
