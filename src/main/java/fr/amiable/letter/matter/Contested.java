package fr.amiable.letter.matter;

import fr.amiable.invoice.InvoiceId;
import fr.amiable.law.interest.SetAside;
import fr.amiable.payment.AccountStatement;
import java.util.List;
import java.util.Map;

/** What open disputes leave out of the accounts of some invoices, and the numbers of these disputes. */
public record Contested(Map<InvoiceId, SetAside> parts, Map<InvoiceId, List<String>> disputes) {

    public static final Contested NOTHING = new Contested(Map.of(), Map.of());

    public Contested {
        parts = Map.copyOf(parts);
        disputes = Map.copyOf(disputes);
    }

    public boolean isNothing() {
        return parts.values().stream().allMatch(SetAside::isNothing);
    }

    public SetAside of(AccountStatement account) {
        return parts.getOrDefault(account.invoice().id(), SetAside.NOTHING);
    }

    public boolean isAll(AccountStatement account) {
        return !of(account).isNothing() && of(account).equals(SetAside.all(account.account()));
    }

    /** {@code L-2026-004, L-2026-007} */
    public String numbers(AccountStatement account) {
        return String.join(", ", disputes.getOrDefault(account.invoice().id(), List.of()));
    }
}
