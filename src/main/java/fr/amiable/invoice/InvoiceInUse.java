package fr.amiable.invoice;

import fr.amiable.common.Refusal;
import java.util.Set;

/** An invoice with payments, letters, disputes, credit notes, waivers, promises or plans is corrected or credited, never removed. */
public final class InvoiceInUse extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Set<Dependent> dependents;

    public InvoiceInUse(String number, Set<Dependent> dependents) {
        super("invoice.inUse", number);
        this.dependents = Set.copyOf(dependents);
    }

    public Set<Dependent> dependents() {
        return dependents;
    }
}
