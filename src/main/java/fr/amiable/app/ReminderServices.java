package fr.amiable.app;

import fr.amiable.dashboard.DashboardRepository;
import fr.amiable.reminder.pause.PauseService;
import fr.amiable.reminder.pause.PauseSource;
import java.time.Clock;
import java.util.List;

/** The services about reminders. To add a feature that knows pauses: one source in {@link #sources}. */
public final class ReminderServices {

    private final PauseService pauses;

    ReminderServices(DashboardRepository ledger, Clock clock) {
        pauses = new PauseService(ledger, sources(), clock);
    }

    private static List<PauseSource> sources() {
        return List.of();
    }

    public PauseService pauses() {
        return pauses;
    }
}
