package fr.amiable.payment.bank;

import fr.amiable.common.Refusal;
import java.time.LocalDate;

/** No statement goes beyond today. */
public final class BankDayRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    BankDayRefused(LocalDate until, LocalDate today) {
        super("bank.dayToCome", until, today);
    }
}
