package fr.amiable.importing;

import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import java.time.LocalDate;
import java.util.Optional;

/** An invoice that was kept: the amounts of its file, and the client and due date it was kept with. */
public record TakenInvoice(
        InvoiceId id,
        String number,
        String typeCode,
        LocalDate issuedOn,
        Optional<LocalDate> dueOn,
        Money withoutVat,
        Money vat,
        Money withVat,
        Money due,
        Buyer buyer) {

    /** Whom it was invoiced to; {@code isNew} when the client was created with it. */
    public record Buyer(String name, Optional<String> siren, boolean isNew) {}
}
