package fr.amiable.ui.agreement;

import fr.amiable.common.Money;
import fr.amiable.law.deadline.FrenchHolidays;
import fr.amiable.payment.plan.Instalment;
import fr.amiable.payment.plan.Instalments;
import fr.amiable.payment.plan.Rhythm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The dates and sums of a plan: proposed in equal parts, then each typed over as the owner likes. */
public final class InstalmentLines {

    static final List<Integer> COUNTS = IntStream.rangeClosed(2, 24).boxed().toList();

    private static final int USUAL_COUNT = 3;
    private static final int USUAL_DAYS_BEFORE_THE_FIRST = 14;
    private static final FrenchHolidays HOLIDAYS = new FrenchHolidays(false);

    private final ObjectProperty<Integer> count = new SimpleObjectProperty<>(USUAL_COUNT);
    private final ObjectProperty<LocalDate> first = new SimpleObjectProperty<>();
    private final ObjectProperty<Rhythm> rhythm = new SimpleObjectProperty<>(Rhythm.MONTH);
    private final BooleanProperty onWorkingDays = new SimpleBooleanProperty(true);
    private final ObservableList<InstalmentLine> lines =
            FXCollections.observableArrayList(line -> new Observable[] {line.dueOnProperty(), line.amountProperty()});
    private List<Instalment> proposed = List.of();

    InstalmentLines(LocalDate today) {
        first.set(HOLIDAYS.nextWorkingDay(today.plusDays(USUAL_DAYS_BEFORE_THE_FIRST)));
    }

    /** What follows a change of their number, of the first day, or of the rhythm. */
    void onPattern(Runnable act) {
        List.of(count, first, rhythm, onWorkingDays)
                .forEach(property -> property.addListener((Observable changed) -> act.run()));
    }

    /** Equal parts of that sum, unless it is too small to be shared or no first day is typed. */
    void propose(Money total) {
        if (first.get() == null || total.cents() < count.get()) {
            return;
        }
        proposed = Instalments.equal(total, count.get(), first.get(), rhythm.get()).stream()
                .map(this::moved)
                .toList();
        lines.setAll(proposed.stream().map(InstalmentLine::of).toList());
    }

    private Instalment moved(Instalment instalment) {
        return onWorkingDays.get()
                ? new Instalment(HOLIDAYS.nextWorkingDay(instalment.dueOn()), instalment.amount())
                : instalment;
    }

    /** True while they are as proposed, or there are none: a change of the debt may then propose others. */
    boolean isAsProposed() {
        return lines.isEmpty() || instalments().equals(proposed);
    }

    void show(List<Instalment> instalments) {
        lines.setAll(instalments.stream().map(InstalmentLine::of).toList());
    }

    void add() {
        lines.add(new InstalmentLine());
    }

    void remove(InstalmentLine line) {
        lines.remove(line);
    }

    List<Instalment> instalments() {
        return lines.stream().map(InstalmentLine::instalment).toList();
    }

    Money sum() {
        return Money.sum(lines.stream()
                .map(InstalmentLine::money)
                .flatMap(Optional::stream)
                .toList());
    }

    /** The holiday it falls on. */
    static Optional<String> holidayOn(LocalDate day) {
        return HOLIDAYS.holidayOn(day);
    }

    static boolean isWorkingDay(LocalDate day) {
        return HOLIDAYS.isWorkingDay(day);
    }

    ObservableList<InstalmentLine> lines() {
        return lines;
    }

    ObjectProperty<Integer> countProperty() {
        return count;
    }

    ObjectProperty<LocalDate> firstProperty() {
        return first;
    }

    ObjectProperty<Rhythm> rhythmProperty() {
        return rhythm;
    }

    BooleanProperty onWorkingDaysProperty() {
        return onWorkingDays;
    }
}
