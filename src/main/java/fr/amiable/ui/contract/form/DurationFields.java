package fr.amiable.ui.contract.form;

import fr.amiable.common.Problem;
import fr.amiable.contract.Duration;
import fr.amiable.contract.Renewal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** From when to when, and what happens then, as typed. */
public final class DurationFields {

    private final ObjectProperty<LocalDate> startsOn = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> endsOn = new SimpleObjectProperty<>();
    private final ObjectProperty<Renewal> renewal = new SimpleObjectProperty<>(Renewal.NONE);
    private final StringProperty noticeDays = new SimpleStringProperty("");

    void show(Duration duration) {
        startsOn.set(duration.startsOn().orElse(null));
        endsOn.set(duration.endsOn().orElse(null));
        renewal.set(duration.renewal());
        noticeDays.set(duration.noticeDays().map(String::valueOf).orElse(""));
    }

    Duration duration() {
        return new Duration(
                Optional.ofNullable(startsOn.get()),
                Optional.ofNullable(endsOn.get()),
                renewal.get(),
                TypedDays.read(noticeDays.get()));
    }

    List<Problem> unreadable() {
        return TypedDays.problem("noticeDays", noticeDays.get()).stream().toList();
    }

    Observable[] all() {
        return new Observable[] {startsOn, endsOn, renewal, noticeDays};
    }

    public ObjectProperty<LocalDate> startsOnProperty() {
        return startsOn;
    }

    public ObjectProperty<LocalDate> endsOnProperty() {
        return endsOn;
    }

    public ObjectProperty<Renewal> renewalProperty() {
        return renewal;
    }

    public StringProperty noticeDaysProperty() {
        return noticeDays;
    }
}
