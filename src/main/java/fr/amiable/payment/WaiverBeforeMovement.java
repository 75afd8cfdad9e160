package fr.amiable.payment;

import fr.amiable.common.Refusal;
import java.time.LocalDate;

/** A waiver cannot be dated before a payment or a waiver that already counted on what it gives up. */
public final class WaiverBeforeMovement extends Refusal {

    private static final long serialVersionUID = 1L;

    WaiverBeforeMovement(LocalDate lastMovement) {
        super("waiver.beforeMovement", lastMovement);
    }
}
