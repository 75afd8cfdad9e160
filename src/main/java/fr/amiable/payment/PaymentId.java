package fr.amiable.payment;

import fr.amiable.common.Subject;

/** Which payment. */
public record PaymentId(long value) {

    public Subject subject() {
        return new Subject(Subject.Kind.PAYMENT, value);
    }
}
