package fr.amiable.ui.today;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientService;
import fr.amiable.common.Refusal;
import fr.amiable.dashboard.agenda.AgendaService;
import fr.amiable.dashboard.agenda.DeskCalendar;
import fr.amiable.dashboard.agenda.Overview;
import fr.amiable.ui.common.SavedFile;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The desk of the day, read off the window's thread. */
public final class TodayModel {

    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>();
    private final AgendaService agenda;
    private final DeskCalendar calendar;
    private final ClientService clients;
    private final Tasks tasks;
    private final Clock clock;

    public TodayModel(AgendaService agenda, DeskCalendar calendar, ClientService clients, Tasks tasks, Clock clock) {
        this.agenda = agenda;
        this.calendar = calendar;
        this.clients = clients;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @param label shown while it lasts */
    public void load(String label) {
        tasks.start(Work.onScreen(label, agenda::today).onSuccess(overview::set));
    }

    /** Writes every dated thing to come for a calendar. */
    public void saveCalendar(String label, Path target, Runnable onSaved, Consumer<Refusal> onRefused) {
        tasks.start(Work.inBackground(label, progress -> SavedFile.write(target, calendar.file()))
                .onSuccess(saved -> onSaved.run())
                .onRefusal(Refusal.class, onRefused));
    }

    /** Notes that the claim was declared today; {@code onDone} is given what takes it back. */
    public void declareClaim(ClientId client, Consumer<Runnable> onDone) {
        declare(
                client,
                Optional.of(LocalDate.now(clock)),
                () -> onDone.accept(() -> declare(client, Optional.empty(), () -> {})));
    }

    private void declare(ClientId client, Optional<LocalDate> day, Runnable then) {
        tasks.start(Work.onScreen("", () -> clients.declareClaim(client, day)).onSuccess(noted -> {
            load("");
            then.run();
        }));
    }

    /** Null until read. */
    public ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }
}
