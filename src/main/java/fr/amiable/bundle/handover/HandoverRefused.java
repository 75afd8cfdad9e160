package fr.amiable.bundle.handover;

import fr.amiable.common.Refusal;
import java.io.IOException;
import java.nio.file.Path;

/** A case that cannot be handed over; nothing was written nor changed. */
public final class HandoverRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private HandoverRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static HandoverRefused noAddressee() {
        return new HandoverRefused("handover.noAddressee");
    }

    static HandoverRefused alreadyThere(Path place) {
        return new HandoverRefused("handover.alreadyThere", place);
    }

    static HandoverRefused notWritten(Path place, IOException reason) {
        HandoverRefused refused =
                new HandoverRefused("handover.notWritten", place, String.valueOf(reason.getMessage()));
        refused.initCause(reason);
        return refused;
    }
}
