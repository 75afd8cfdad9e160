package fr.amiable.ui.invoice.supply;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import fr.amiable.common.Words;
import fr.amiable.invoice.Retention;
import fr.amiable.ui.common.TypedNumber;
import fr.amiable.ui.common.form.FormValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the client keeps until works prove sound, and until when. */
public final class RetentionFields {

    private final StringProperty amount = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> dueOn = new SimpleObjectProperty<>();

    /** What is typed, to be put aside. */
    public void nameIn(FormValues values) {
        values.text("retention", amount).day("retentionDueOn", dueOn);
    }

    public void show(Retention retention) {
        amount.set(retention.amount().isZero() ? "" : FrenchText.amount(retention.amount()));
        dueOn.set(retention.dueOn().orElse(null));
    }

    /** An amount that cannot be read counts for nothing and is named by {@link #unreadable()}. */
    public Retention retention() {
        return new Retention(typed().orElse(Money.ZERO), Optional.ofNullable(dueOn.get()));
    }

    public List<Problem> unreadable() {
        boolean isTyped = !Words.clean(amount.get()).isEmpty();
        return isTyped && typed().isEmpty()
                ? List.of(Problem.of("retention", "invoice.unreadableRetention"))
                : List.of();
    }

    private Optional<Money> typed() {
        return TypedNumber.read(amount.get()).map(Money::rounded);
    }

    public StringProperty amountProperty() {
        return amount;
    }

    public ObjectProperty<LocalDate> dueOnProperty() {
        return dueOn;
    }
}
