package fr.amiable.ui.today;

import fr.amiable.dashboard.agenda.AgendaService;
import fr.amiable.dashboard.agenda.Overview;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The desk of the day, read off the window's thread. */
public final class TodayModel {

    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>();
    private final AgendaService agenda;
    private final Tasks tasks;

    public TodayModel(AgendaService agenda, Tasks tasks) {
        this.agenda = agenda;
        this.tasks = tasks;
    }

    /** @param label shown while it lasts */
    public void load(String label) {
        tasks.start(Work.onScreen(label, agenda::today).onSuccess(overview::set));
    }

    /** Null until read. */
    public ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }
}
