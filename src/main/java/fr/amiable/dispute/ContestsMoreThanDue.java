package fr.amiable.dispute;

import fr.amiable.common.Money;
import fr.amiable.common.Refusal;

/** Only what is still due, and that no other open dispute contests, can be contested. */
public final class ContestsMoreThanDue extends Refusal {

    private static final long serialVersionUID = 1L;

    public ContestsMoreThanDue(String invoice, Money contested, Money free) {
        super("dispute.moreThanDue", invoice, contested, free);
    }
}
