package fr.amiable.ui.contract.form;

import fr.amiable.contract.Signature;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** When, where and by whom it was signed, as typed. */
public final class SignatureFields {

    private final ObjectProperty<LocalDate> signedOn = new SimpleObjectProperty<>();
    private final StringProperty place = new SimpleStringProperty("");
    private final BooleanProperty offPremises = new SimpleBooleanProperty();
    private final BooleanProperty fiveEmployeesOrFewer = new SimpleBooleanProperty();
    private final BooleanProperty outsideMainActivity = new SimpleBooleanProperty();

    void show(Signature signature) {
        signedOn.set(signature.signedOn().orElse(null));
        place.set(signature.place());
        offPremises.set(signature.isOffPremises());
        fiveEmployeesOrFewer.set(signature.isFiveEmployeesOrFewer());
        outsideMainActivity.set(signature.isOutsideMainActivity());
    }

    Signature signature() {
        return new Signature(
                Optional.ofNullable(signedOn.get()),
                place.get(),
                offPremises.get(),
                fiveEmployeesOrFewer.get(),
                outsideMainActivity.get());
    }

    Observable[] all() {
        return new Observable[] {signedOn, offPremises, fiveEmployeesOrFewer, outsideMainActivity};
    }

    public ObjectProperty<LocalDate> signedOnProperty() {
        return signedOn;
    }

    public StringProperty placeProperty() {
        return place;
    }

    public BooleanProperty offPremisesProperty() {
        return offPremises;
    }

    public BooleanProperty fiveEmployeesOrFewerProperty() {
        return fiveEmployeesOrFewer;
    }

    public BooleanProperty outsideMainActivityProperty() {
        return outsideMainActivity;
    }
}
