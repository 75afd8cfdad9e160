package fr.amiable.payment;

import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.law.interest.DebtPart;
import fr.amiable.law.interest.Remission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What the owner gave up of an invoice and why; once withdrawn it stays with its trace and counts for nothing. */
public record Waiver(
        WaiverId id,
        InvoiceId invoice,
        DebtPart part,
        Money amount,
        LocalDate grantedOn,
        String reason,
        Optional<Instant> withdrawnAt) {

    public boolean isWithdrawn() {
        return withdrawnAt.isPresent();
    }

    Remission remission() {
        return new Remission(grantedOn, part, amount);
    }
}
