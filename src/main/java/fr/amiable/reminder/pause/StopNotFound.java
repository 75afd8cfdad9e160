package fr.amiable.reminder.pause;

import fr.amiable.common.Refusal;

/** No stop has this id. */
public final class StopNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    StopNotFound(StopId id) {
        super("reminder.stop.notFound", id.value());
    }
}
