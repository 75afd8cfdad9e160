package fr.amiable.ui.agreement;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.payment.promise.PaymentPromise;
import fr.amiable.payment.promise.PromiseDraft;
import fr.amiable.payment.promise.PromiseMeans;
import fr.amiable.ui.common.form.FormValues;
import fr.amiable.ui.common.form.TypedMoney;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The fields of a promise as typed; the amount follows the invoices chosen until one is typed. */
public final class PromiseFields {

    private final InvoiceChoice choice = new InvoiceChoice();
    private final ObjectProperty<LocalDate> promisedOn = new SimpleObjectProperty<>();
    private final StringProperty amount = new SimpleStringProperty("");
    private final ObjectProperty<PromiseMeans> means = new SimpleObjectProperty<>(PromiseMeans.PHONE);
    private final ObjectProperty<LocalDate> madeOn = new SimpleObjectProperty<>();
    private final StringProperty words = new SimpleStringProperty("");
    private String proposed = "";
    private PromiseDraft start;
    private boolean isSaved;

    PromiseFields(LocalDate today) {
        madeOn.set(today);
        choice.onChange(this::proposeAmount);
        markUnchanged();
    }

    /** Shows a promise to correct. */
    void show(PaymentPromise promise) {
        promisedOn.set(promise.promisedOn());
        amount.set(FrenchText.amount(promise.amount()));
        means.set(promise.means());
        madeOn.set(promise.madeOn());
        words.set(promise.words());
        markUnchanged();
    }

    /** All that is asked and not contested of the invoices chosen. */
    void proposeAmount() {
        if (amount.get().equals(proposed)) {
            Money left = Money.sum(choice.chosen().stream()
                    .map(row -> row.outstanding().minus(row.contested()))
                    .toList());
            proposed = left.isPositive() ? FrenchText.amount(left) : "";
            amount.set(proposed);
        }
    }

    void markUnchanged() {
        start = draft();
    }

    void markSaved() {
        isSaved = true;
    }

    /** True when leaving would lose something typed. */
    public boolean isModified() {
        return !isSaved && !draft().equals(start);
    }

    PromiseDraft draft() {
        return new PromiseDraft(
                choice.ids(),
                madeOn.get(),
                means.get(),
                promisedOn.get(),
                TypedMoney.read(amount.get()).orElse(null),
                words.get());
    }

    /** What is typed, to be put aside. */
    public FormValues values() {
        return new FormValues()
                .words("invoices", this::invoices, this::chooseInvoices)
                .day("promisedOn", promisedOn)
                .text("amount", amount)
                .constant("means", means, PromiseMeans.class)
                .day("madeOn", madeOn)
                .text("words", words);
    }

    private String invoices() {
        return choice.chosen().stream()
                .map(InvoiceRow::id)
                .map(id -> String.valueOf(id.value()))
                .collect(Collectors.joining(" "));
    }

    private void chooseInvoices(String written) {
        choice.choose(Arrays.stream(written.split(" "))
                .filter(id -> !id.isEmpty())
                .map(id -> new InvoiceId(Long.parseLong(id)))
                .toList());
    }

    /** The last day on which the money is waited for; empty while no day is typed. */
    Optional<LocalDate> lastDay() {
        return Optional.ofNullable(promisedOn.get()).map(day -> day.plusDays(PaymentPromise.DAYS_OF_GRACE));
    }

    InvoiceChoice choice() {
        return choice;
    }

    public ObjectProperty<LocalDate> promisedOnProperty() {
        return promisedOn;
    }

    public StringProperty amountProperty() {
        return amount;
    }

    public ObjectProperty<PromiseMeans> meansProperty() {
        return means;
    }

    public ObjectProperty<LocalDate> madeOnProperty() {
        return madeOn;
    }

    public StringProperty wordsProperty() {
        return words;
    }
}
