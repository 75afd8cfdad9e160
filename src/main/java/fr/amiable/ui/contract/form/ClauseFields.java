package fr.amiable.ui.contract.form;

import fr.amiable.common.Percentage;
import fr.amiable.common.Problem;
import fr.amiable.contract.Clauses;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the contract says of payment and of disputes, as typed. */
public final class ClauseFields {

    private final StringProperty paymentDays = new SimpleStringProperty("");
    private final BooleanProperty endOfMonth = new SimpleBooleanProperty();
    private final ObjectProperty<Percentage> penaltyRate = new SimpleObjectProperty<>();
    private final BooleanProperty retentionOfTitle = new SimpleBooleanProperty();
    private final BooleanProperty penaltyClause = new SimpleBooleanProperty();
    private final BooleanProperty jurisdictionClause = new SimpleBooleanProperty();
    private final BooleanProperty mediationClause = new SimpleBooleanProperty();

    void show(Clauses clauses) {
        paymentDays.set(clauses.paymentDays().map(String::valueOf).orElse(""));
        endOfMonth.set(clauses.isEndOfMonth());
        penaltyRate.set(clauses.penaltyRate().orElse(null));
        retentionOfTitle.set(clauses.hasRetentionOfTitle());
        penaltyClause.set(clauses.hasPenaltyClause());
        jurisdictionClause.set(clauses.hasJurisdictionClause());
        mediationClause.set(clauses.hasMediationClause());
    }

    Clauses clauses() {
        return new Clauses(
                TypedDays.read(paymentDays.get()),
                endOfMonth.get(),
                Optional.ofNullable(penaltyRate.get()),
                retentionOfTitle.get(),
                penaltyClause.get(),
                jurisdictionClause.get(),
                mediationClause.get());
    }

    List<Problem> unreadable() {
        return TypedDays.problem("paymentDays", paymentDays.get()).stream().toList();
    }

    Observable[] all() {
        return new Observable[] {
            paymentDays, endOfMonth, penaltyRate, retentionOfTitle, penaltyClause, jurisdictionClause, mediationClause
        };
    }

    public StringProperty paymentDaysProperty() {
        return paymentDays;
    }

    public BooleanProperty endOfMonthProperty() {
        return endOfMonth;
    }

    public ObjectProperty<Percentage> penaltyRateProperty() {
        return penaltyRate;
    }

    public BooleanProperty retentionOfTitleProperty() {
        return retentionOfTitle;
    }

    public BooleanProperty penaltyClauseProperty() {
        return penaltyClause;
    }

    public BooleanProperty jurisdictionClauseProperty() {
        return jurisdictionClause;
    }

    public BooleanProperty mediationClauseProperty() {
        return mediationClause;
    }
}
