package fr.amiable.dispute;

import fr.amiable.common.Refusal;
import java.time.LocalDate;

/** A stage is reached, and a dispute closed, between the day the dispute was raised and today. */
public final class StageDateRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public StageDateRefused(LocalDate on, LocalDate raisedOn, LocalDate today) {
        super("dispute.stageDate", on, raisedOn, today);
    }
}
