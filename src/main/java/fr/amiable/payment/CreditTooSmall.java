package fr.amiable.payment;

import fr.amiable.common.Money;
import fr.amiable.common.Refusal;

/** No more than what is left of a client's payments can be allocated or given back. */
public final class CreditTooSmall extends Refusal {

    private static final long serialVersionUID = 1L;

    CreditTooSmall(Money left) {
        super("payment.creditTooSmall", left);
    }
}
