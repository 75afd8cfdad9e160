package fr.amiable.cli;

import fr.amiable.common.Refusal;
import fr.amiable.payment.bank.BankCheckedLater;

/** A later day was stated already, and nothing was said of going back. */
public final class BankNotMovedBack extends Refusal {

    private static final long serialVersionUID = 1L;

    BankNotMovedBack(BankCheckedLater later) {
        super("cli.bankNotMovedBack", later.stated(), later.until());
        initCause(later);
    }
}
