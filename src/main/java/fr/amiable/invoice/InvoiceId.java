package fr.amiable.invoice;

import fr.amiable.common.Subject;

/** Which invoice. */
public record InvoiceId(long value) {

    public Subject subject() {
        return Subject.invoice(value);
    }
}
