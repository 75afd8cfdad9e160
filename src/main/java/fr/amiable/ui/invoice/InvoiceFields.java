package fr.amiable.ui.invoice;

import fr.amiable.client.ClientId;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.common.Problem;
import fr.amiable.common.Words;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.invoice.InvoiceReferences;
import fr.amiable.invoice.InvoiceTotals;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.invoice.PaymentConditions;
import fr.amiable.law.interest.Imputation;
import fr.amiable.law.term.PaymentTerms;
import fr.amiable.ui.common.TypedNumber;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The fields of the invoice form as typed. The due date follows the terms until it is typed by hand; the totals follow
 * the lines, unless the invoice was read without lines and states its own.
 */
public final class InvoiceFields {

    private final ObjectProperty<ClientId> client = new SimpleObjectProperty<>();
    private final ObjectProperty<InvoiceType> type = new SimpleObjectProperty<>(InvoiceType.INVOICE);
    private final ObjectProperty<InvoiceId> corrects = new SimpleObjectProperty<>();
    private final StringProperty number = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> issuedOn = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> performedOn = new SimpleObjectProperty<>();
    private final ObjectProperty<PaymentTerms> terms = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> dueOn = new SimpleObjectProperty<>();
    private final StringProperty prepaid = new SimpleStringProperty("");
    private final StringProperty penaltyRate = new SimpleStringProperty("");
    private final ObjectProperty<Imputation> imputation =
            new SimpleObjectProperty<>(PaymentConditions.LEGAL.imputation());
    private final StringProperty order = new SimpleStringProperty("");
    private final StringProperty contract = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final ObservableList<LineModel> lines =
            FXCollections.observableArrayList(line -> line.fields().toArray(Observable[]::new));
    private final ReadOnlyObjectWrapper<InvoiceTotals> totals = new ReadOnlyObjectWrapper<>(InvoiceTotals.NOTHING);

    private Optional<InvoiceTotals> statedTotals = Optional.empty();
    private InvoiceDraft untouched;
    private String proposedNumber = "";

    public InvoiceFields(LocalDate today) {
        issuedOn.set(today);
        terms.addListener((property, before, now) -> followTerms());
        issuedOn.addListener((property, before, now) -> followTerms());
        performedOn.addListener((property, before, now) -> followTerms());
        lines.addListener((Observable changed) -> followLines());
        prepaid.addListener((property, before, now) -> followLines());
        lines.add(new LineModel());
        untouched = draft();
    }

    private void followTerms() {
        if (terms.get() != null && issuedOn.get() != null) {
            dueOn.set(terms.get().dueOn(issuedOn.get(), Optional.ofNullable(performedOn.get())));
        }
    }

    private void followLines() {
        Money deducted = prepaidAmount().orElse(Money.ZERO);
        InvoiceTotals ofLines = InvoiceTotals.of(readableLines(), deducted);
        totals.set(statedTotals
                .filter(stated -> lines.stream().allMatch(LineModel::isBlank))
                .map(stated -> new InvoiceTotals(stated.net(), stated.vat(), stated.gross(), deducted))
                .orElse(ofLines));
    }

    /** Shows an invoice as it was recorded. */
    void show(InvoiceDraft draft) {
        client.set(draft.client());
        type.set(draft.type());
        number.set(draft.number());
        terms.set(null);
        issuedOn.set(draft.issuedOn());
        performedOn.set(draft.performedOn());
        dueOn.set(draft.dueOn());
        statedTotals = draft.lines().isEmpty() ? Optional.of(draft.totals()) : Optional.empty();
        prepaid.set(
                draft.totals().prepaid().isZero()
                        ? ""
                        : FrenchText.amount(draft.totals().prepaid()));
        penaltyRate.set(draft.conditions()
                .penaltyRate()
                .map(rate -> FrenchText.number(rate.points()))
                .orElse(""));
        imputation.set(draft.conditions().imputation());
        order.set(draft.references().order());
        contract.set(draft.references().contract());
        corrects.set(draft.references().corrects().orElse(null));
        note.set(draft.references().note());
        lines.setAll(draft.lines().stream().map(LineModel::of).toList());
        followLines();
    }

    /** What was typed, in figures; unreadable parts are left out and named by {@link #unreadable()}. */
    InvoiceDraft draft() {
        return new InvoiceDraft(
                client.get(),
                type.get(),
                number.get(),
                issuedOn.get(),
                performedOn.get(),
                dueOn.get(),
                readableLines(),
                totals.get(),
                new PaymentConditions(penaltyRateAgreed(), imputation.get()),
                new InvoiceReferences(
                        Words.clean(order.get()),
                        Words.clean(contract.get()),
                        type.get() == InvoiceType.CREDIT_NOTE ? Optional.ofNullable(corrects.get()) : Optional.empty(),
                        note.get().strip()));
    }

    /** Fields whose text cannot be read as what it should be. */
    List<Problem> unreadable() {
        List<Problem> found = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            LineModel line = lines.get(place);
            if (!line.isBlank() && line.line().isEmpty()) {
                found.add(Problem.of("lines", "invoice.unreadableLine", place + 1));
            }
        }
        if (!Words.clean(prepaid.get()).isEmpty() && prepaidAmount().isEmpty()) {
            found.add(Problem.of("prepaid", "invoice.unreadablePrepaid"));
        }
        if (!Words.clean(penaltyRate.get()).isEmpty() && penaltyRateAgreed().isEmpty()) {
            found.add(Problem.of("penaltyRate", "invoice.unreadableRate"));
        }
        return found;
    }

    private List<InvoiceLine> readableLines() {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .flatMap(line -> line.line().stream())
                .toList();
    }

    private Optional<Money> prepaidAmount() {
        return TypedNumber.read(prepaid.get()).map(euros -> Money.rounded(euros.setScale(2, RoundingMode.HALF_UP)));
    }

    private Optional<Percentage> penaltyRateAgreed() {
        return TypedNumber.readRate(penaltyRate.get());
    }

    /** Puts the number that follows the last one, unless another was typed. */
    void proposeNumber(String next) {
        if (number.get().isBlank() || number.get().equals(proposedNumber)) {
            proposedNumber = next;
            number.set(next);
        }
    }

    void markUnmodified() {
        untouched = draft();
    }

    /** True when leaving would lose something typed. */
    public boolean isModified() {
        return !draft().equals(untouched)
                || lines.stream()
                        .anyMatch(line -> !line.isBlank() && line.line().isEmpty());
    }

    public ObjectProperty<ClientId> clientProperty() {
        return client;
    }

    public ObjectProperty<InvoiceType> typeProperty() {
        return type;
    }

    /** The invoice a credit note corrects; ignored for other types. */
    public ObjectProperty<InvoiceId> correctsProperty() {
        return corrects;
    }

    public StringProperty numberProperty() {
        return number;
    }

    public ObjectProperty<LocalDate> issuedOnProperty() {
        return issuedOn;
    }

    public ObjectProperty<LocalDate> performedOnProperty() {
        return performedOn;
    }

    /** Null when the due date is typed by hand. */
    public ObjectProperty<PaymentTerms> termsProperty() {
        return terms;
    }

    public ObjectProperty<LocalDate> dueOnProperty() {
        return dueOn;
    }

    public StringProperty prepaidProperty() {
        return prepaid;
    }

    public StringProperty penaltyRateProperty() {
        return penaltyRate;
    }

    public ObjectProperty<Imputation> imputationProperty() {
        return imputation;
    }

    public StringProperty orderProperty() {
        return order;
    }

    public StringProperty contractProperty() {
        return contract;
    }

    public StringProperty noteProperty() {
        return note;
    }

    public ObservableList<LineModel> lines() {
        return lines;
    }

    public ReadOnlyObjectProperty<InvoiceTotals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }
}
