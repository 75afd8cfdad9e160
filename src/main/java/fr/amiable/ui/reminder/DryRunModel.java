package fr.amiable.ui.reminder;

import fr.amiable.common.Refusal;
import fr.amiable.reminder.ReminderService;
import fr.amiable.reminder.engine.ReminderDay;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What would go out on a chosen day; nothing leaves from here. */
public final class DryRunModel {

    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<ReminderDay> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();

    private final ReminderService reminders;
    private final Tasks tasks;

    public DryRunModel(ReminderService reminders, LocalDate today, Tasks tasks) {
        this.reminders = reminders;
        this.tasks = tasks;
        day.set(today);
        day.addListener((property, before, now) -> load());
    }

    /** Works it out again; nothing while no day is typed. */
    public void load() {
        LocalDate asked = day.get();
        if (asked == null) {
            return;
        }
        tasks.start(Work.onScreen("", () -> reminders.on(asked))
                .onSuccess(found -> {
                    if (asked.equals(day.get())) {
                        refusal.set(null);
                        result.set(found);
                    }
                })
                .onRefusal(Refusal.class, reason -> {
                    result.set(null);
                    refusal.set(reason);
                }));
    }

    public ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    /** Null until read, and when that day is refused. */
    public ReadOnlyObjectProperty<ReminderDay> resultProperty() {
        return result.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
