package fr.amiable.ui.payment;

import fr.amiable.payment.AllocationChoice;

/** How a payment is split over the open invoices. */
public enum Split {
    /** The client said nothing: the order of the law. */
    LEGAL_ORDER(AllocationChoice.LEGAL),
    /** The client named one invoice or several: those first, what is left in the order of the law. */
    NAMED_FIRST(AllocationChoice.DEBTOR),
    /** Amounts typed one by one, as the client said. */
    BY_HAND(AllocationChoice.DEBTOR);

    private final AllocationChoice choice;

    Split(AllocationChoice choice) {
        this.choice = choice;
    }

    AllocationChoice choice() {
        return choice;
    }
}
