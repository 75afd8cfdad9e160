package fr.amiable.ui.client;

import fr.amiable.client.ClientFlag;
import fr.amiable.client.ClientRow;
import java.util.function.Predicate;

/** The quick filters above the client table. */
public enum ClientFilter {
    ALL(row -> true),
    OVERDUE(row -> row.overdue().isPositive()),
    FLAGGED(row -> row.flags().gravest().isPresent()),
    STOPPED(row -> row.flags().raised().contains(ClientFlag.INSOLVENCY)
            || row.flags().raised().contains(ClientFlag.OVER_INDEBTED));

    private final Predicate<ClientRow> condition;

    ClientFilter(Predicate<ClientRow> condition) {
        this.condition = condition;
    }

    boolean accepts(ClientRow row) {
        return condition.test(row);
    }
}
