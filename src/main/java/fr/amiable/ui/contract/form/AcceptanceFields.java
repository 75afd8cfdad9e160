package fr.amiable.ui.contract.form;

import fr.amiable.contract.Acceptance;
import fr.amiable.contract.TermsAcceptance;
import fr.amiable.contract.TermsId;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which terms of sale the client accepted, how, when, and where the proof is, as typed. */
public final class AcceptanceFields {

    private final ObjectProperty<TermsId> terms = new SimpleObjectProperty<>();
    private final ObjectProperty<TermsAcceptance> how = new SimpleObjectProperty<>(TermsAcceptance.NOT_ACCEPTED);
    private final ObjectProperty<LocalDate> acceptedOn = new SimpleObjectProperty<>();
    private final StringProperty proof = new SimpleStringProperty("");

    void show(Acceptance acceptance) {
        terms.set(acceptance.terms().orElse(null));
        how.set(acceptance.how());
        acceptedOn.set(acceptance.acceptedOn().orElse(null));
        proof.set(acceptance.proof());
    }

    Acceptance acceptance() {
        return new Acceptance(
                Optional.ofNullable(terms.get()), how.get(), Optional.ofNullable(acceptedOn.get()), proof.get());
    }

    Observable[] all() {
        return new Observable[] {terms, how, acceptedOn, proof};
    }

    /** Null when no version is named. */
    public ObjectProperty<TermsId> termsProperty() {
        return terms;
    }

    public ObjectProperty<TermsAcceptance> howProperty() {
        return how;
    }

    public ObjectProperty<LocalDate> acceptedOnProperty() {
        return acceptedOn;
    }

    public StringProperty proofProperty() {
        return proof;
    }
}
