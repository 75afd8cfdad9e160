package fr.amiable.ui.agreement;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.payment.plan.Instalment;
import fr.amiable.ui.common.form.FormValues;
import fr.amiable.ui.common.form.TypedMoney;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One instalment of a plan, as typed. */
public final class InstalmentLine {

    private final ObjectProperty<LocalDate> dueOn = new SimpleObjectProperty<>();
    private final StringProperty amount = new SimpleStringProperty("");

    static InstalmentLine of(Instalment instalment) {
        InstalmentLine line = new InstalmentLine();
        line.dueOn.set(instalment.dueOn());
        line.amount.set(FrenchText.amount(instalment.amount()));
        return line;
    }

    /** The day and the sum may be null. */
    Instalment instalment() {
        return new Instalment(dueOn.get(), money().orElse(null));
    }

    Optional<Money> money() {
        return TypedMoney.read(amount.get());
    }

    FormValues values() {
        return new FormValues().day("dueOn", dueOn).text("amount", amount);
    }

    ObjectProperty<LocalDate> dueOnProperty() {
        return dueOn;
    }

    StringProperty amountProperty() {
        return amount;
    }
}
