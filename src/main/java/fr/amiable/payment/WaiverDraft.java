package fr.amiable.payment;

import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.law.interest.DebtPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A waiver as typed so far; the part, the amount and the day may be null. */
public record WaiverDraft(InvoiceId invoice, DebtPart part, Money amount, LocalDate grantedOn, String reason) {

    /** What keeps this from being granted on {@code today}, in the order of the screen; what is due is looked at when it is granted. */
    public List<Problem> problems(LocalDate today) {
        List<Problem> found = new ArrayList<>();
        if (part == null) {
            found.add(Problem.of("part", "waiver.noPart"));
        }
        if (amount == null || !amount.isPositive()) {
            found.add(Problem.of("amount", "waiver.notPositive"));
        }
        if (grantedOn == null) {
            found.add(Problem.of("grantedOn", "waiver.noDate"));
        } else if (grantedOn.isAfter(today)) {
            found.add(Problem.of("grantedOn", "waiver.inTheFuture", grantedOn));
        }
        if (reason.isBlank()) {
            found.add(Problem.of("reason", "waiver.noReason"));
        }
        return List.copyOf(found);
    }
}
