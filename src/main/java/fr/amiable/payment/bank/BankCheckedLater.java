package fr.amiable.payment.bank;

import fr.amiable.common.Refusal;
import java.time.LocalDate;

/** A later day was stated already: going back is to be wanted. */
public final class BankCheckedLater extends Refusal {

    private static final long serialVersionUID = 1L;

    private final LocalDate stated;
    private final LocalDate until;

    BankCheckedLater(LocalDate stated, LocalDate until) {
        super("bank.checkedLater", stated, until);
        this.stated = stated;
        this.until = until;
    }

    /** The day that holds. */
    public LocalDate stated() {
        return stated;
    }

    /** The day that was refused. */
    public LocalDate until() {
        return until;
    }
}
