package fr.amiable.dispute.offer;

import fr.amiable.common.Refusal;
import java.time.LocalDate;

/** An offer is answered between the day it was made and today. */
public final class AnswerDateRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public AnswerDateRefused(LocalDate on, LocalDate offeredOn, LocalDate today) {
        super("dispute.offer.answerDate", on, offeredOn, today);
    }
}
