package fr.amiable.payment;

import fr.amiable.common.Refusal;

/** The payment asked for is not in the desk. */
public final class PaymentNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public PaymentNotFound(PaymentId id) {
        super("payment.notFound", id.value());
    }
}
