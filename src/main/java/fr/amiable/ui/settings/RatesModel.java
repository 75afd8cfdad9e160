package fr.amiable.ui.settings;

import fr.amiable.common.Problem;
import fr.amiable.company.RateService;
import fr.amiable.law.PublishedRates;
import fr.amiable.law.RateTable;
import fr.amiable.law.Semester;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The table of legal rates, and the semester being added or corrected. */
public final class RatesModel {

    /** How far the table serves today. */
    public enum State {
        UP_TO_DATE,
        TO_VERIFY,
        MISSING
    }

    /** What is read each time. */
    private record Known(RateTable table, Set<Semester> owners) {}

    private final RateFields fields = new RateFields();
    private final RateService rates;
    private final Tasks tasks;
    private final Semester present;
    private final ObservableList<RateEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<Semester> semesters = FXCollections.observableArrayList();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();

    public RatesModel(RateService rates, Tasks tasks, Clock clock) {
        this.rates = rates;
        this.tasks = tasks;
        this.present = Semester.of(LocalDate.now(clock));
    }

    public void load() {
        tasks.start(Work.onScreen("", this::read).onSuccess(this::show));
    }

    private Known read() {
        return new Known(
                rates.current(),
                rates.owned().stream().map(PublishedRates::semester).collect(Collectors.toSet()));
    }

    private void show(Known known) {
        List<RateEntry> newestFirst = new ArrayList<>(known.table().rows().stream()
                .map(row -> new RateEntry(row, known.owners().contains(row.semester())))
                .toList());
        Collections.reverse(newestFirst);
        List<Semester> choices = new ArrayList<>(
                newestFirst.stream().map(entry -> entry.rates().semester()).toList());
        choices.add(0, known.table().last().next());
        semesters.setAll(choices);
        entries.setAll(newestFirst);
        state.set(known.table()
                .find(present)
                .map(row -> row.verified() ? State.UP_TO_DATE : State.TO_VERIFY)
                .orElse(State.MISSING));
        startNew();
    }

    /** Makes the form ready for the first semester the table does not know. */
    public void startNew() {
        fields.start(semesters.get(0));
    }

    /** Shows a semester in the form, to correct it. */
    public void correct(RateEntry entry) {
        fields.show(entry.rates());
    }

    /** Records the semester typed, or fills {@link #problems()}. */
    public void save(String label, Runnable onSaved) {
        problems.setAll(fields.problems());
        if (problems.isEmpty()) {
            change(label, fields.rates(), row -> onSaved.run());
        }
    }

    /** Takes the owner's row back; what to do to keep it after all is given to {@code onRemoved}. */
    public void remove(RateEntry entry, String label, Consumer<Runnable> onRemoved) {
        tasks.start(Work.onScreen(label, () -> {
                    rates.remove(entry.rates().semester());
                    return read();
                })
                .onSuccess(known -> {
                    show(known);
                    onRemoved.accept(() -> change(label, entry.rates(), row -> {}));
                }));
    }

    private void change(String label, PublishedRates row, Consumer<PublishedRates> onDone) {
        tasks.start(Work.onScreen(label, () -> {
                    rates.record(row);
                    return read();
                })
                .onSuccess(known -> {
                    show(known);
                    onDone.accept(row);
                }));
    }

    public RateFields fields() {
        return fields;
    }

    /** Newest first. */
    public ObservableList<RateEntry> entries() {
        return entries;
    }

    /** Those that can be typed: the next one, then all that are known. */
    public ObservableList<Semester> semesters() {
        return semesters;
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public Semester present() {
        return present;
    }
}
