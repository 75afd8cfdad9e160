package fr.amiable.ui.agreement;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.payment.plan.Accessories;
import fr.amiable.payment.plan.InstalmentPlan;
import fr.amiable.payment.plan.InterestClause;
import fr.amiable.payment.plan.PlanDraft;
import fr.amiable.payment.plan.PlanTerms;
import fr.amiable.ui.common.form.FormValues;
import fr.amiable.ui.common.form.TypedMoney;
import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The fields of an instalment plan as typed. */
public final class PlanFields {

    private final InvoiceChoice choice = new InvoiceChoice();
    private final ObjectProperty<LocalDate> drawnOn = new SimpleObjectProperty<>();
    private final ObjectProperty<Accessories> accessories = new SimpleObjectProperty<>(PlanTerms.USUAL.accessories());
    private final StringProperty costs = new SimpleStringProperty("");
    private final ObjectProperty<InterestClause> interest = new SimpleObjectProperty<>(PlanTerms.USUAL.interest());
    private final BooleanProperty defaultClause = new SimpleBooleanProperty(true);
    private final ObjectProperty<Integer> daysToCure = new SimpleObjectProperty<>(PlanTerms.USUAL_DAYS_TO_CURE);
    private final InstalmentLines lines;
    private final PlanDebts debts = new PlanDebts();
    private PlanDraft start;
    private boolean isSaved;

    PlanFields(LocalDate today) {
        lines = new InstalmentLines(today);
        drawnOn.set(today);
        markUnchanged();
    }

    /** Shows a plan to draw up anew. */
    void show(InstalmentPlan plan) {
        PlanTerms terms = plan.terms();
        accessories.set(terms.accessories());
        costs.set(terms.costs().isZero() ? "" : FrenchText.amount(terms.costs()));
        interest.set(terms.interest());
        defaultClause.set(terms.hasDefaultClause());
        daysToCure.set(terms.daysToCure());
        lines.show(plan.instalments());
    }

    PlanDraft draft() {
        return new PlanDraft(
                debts.regime(),
                debts.planned(accessories.get()),
                drawnOn.get(),
                new PlanTerms(accessories.get(), interest.get(), typedCosts(), defaultClause.get(), daysToCure.get()),
                lines.instalments());
    }

    /** Nothing typed is none; null when it is not an amount. */
    private Money typedCosts() {
        return costs.get() == null || costs.get().isBlank()
                ? Money.ZERO
                : TypedMoney.read(costs.get()).orElse(null);
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

    /** What is typed, to be put aside. */
    public FormValues values() {
        return new FormValues()
                .constant("accessories", accessories, Accessories.class)
                .text("costs", costs)
                .constant("interest", interest, InterestClause.class)
                .flag("defaultClause", defaultClause)
                .value("daysToCure", daysToCure, String::valueOf, Integer::valueOf)
                .lines("instalments", lines.lines(), InstalmentLine::new, InstalmentLine::values);
    }

    /** What is owed, as last read. */
    PlanDebts debts() {
        return debts;
    }

    InvoiceChoice choice() {
        return choice;
    }

    InstalmentLines lines() {
        return lines;
    }

    ObjectProperty<LocalDate> drawnOnProperty() {
        return drawnOn;
    }

    ObjectProperty<Accessories> accessoriesProperty() {
        return accessories;
    }

    StringProperty costsProperty() {
        return costs;
    }

    ObjectProperty<InterestClause> interestProperty() {
        return interest;
    }

    BooleanProperty defaultClauseProperty() {
        return defaultClause;
    }

    ObjectProperty<Integer> daysToCureProperty() {
        return daysToCure;
    }
}
