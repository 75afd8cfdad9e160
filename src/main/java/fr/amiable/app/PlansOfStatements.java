package fr.amiable.app;

import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;

/**
 * Keeps right what the database believes of the size of its tables, behind the window: at opening, since the folder may have been filled by
 * an import, a restore or a new version of the program, and again after many changes in a row.
 */
final class PlansOfStatements {

    private static final long MANY = 500;

    private final OverallServices overall;
    private final Tasks tasks;
    private long changesCounted = -MANY;

    PlansOfStatements(OverallServices overall, Tasks tasks) {
        this.overall = overall;
        this.tasks = tasks;
    }

    /** To be called after whatever may have changed something. */
    void follow() {
        long changes = overall.changes();
        if (changes - changesCounted >= MANY) {
            changesCounted = changes;
            tasks.start(Work.upkeep(progress -> overall.statistics().refresh(progress)));
        }
    }
}
