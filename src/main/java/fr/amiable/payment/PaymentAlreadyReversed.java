package fr.amiable.payment;

import fr.amiable.common.Refusal;

/** A payment can bounce only once. */
public final class PaymentAlreadyReversed extends Refusal {

    private static final long serialVersionUID = 1L;

    public PaymentAlreadyReversed(Payment payment) {
        super("payment.alreadyReversed", payment.amount(), payment.receivedOn());
    }
}
