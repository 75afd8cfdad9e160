package fr.amiable.privacy;

import fr.amiable.client.ClientId;
import fr.amiable.common.Subject;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.transfer.DeskTables;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/** Where what is known of persons lies. */
public interface PersonRepository {

    /**
     * What is held of a client, counted and dated.
     *
     * @param openInvoices those still owed
     */
    record Held(
            String name,
            Map<PersonalData, Long> counts,
            PersonFacts.Days days,
            List<InvoiceId> openInvoices,
            long openDisputes) {}

    /**
     * What was taken away.
     *
     * @param acts the places in the journal of the acts that lost their words
     * @param touched everything that changed
     */
    record Erased(SortedSet<Long> acts, Set<Subject> touched) {}

    /** @throws fr.amiable.client.ClientNotFound when there is no such client */
    Held of(ClientId client);

    /** Clients with whom nothing happened since that day, of whom something is still known. */
    List<ClientId> quietSince(LocalDate day);

    /** Every row that tells of the client and of those merged into him, table by table. */
    DeskTables tables(ClientId client);

    /**
     * Takes parts away for good; must be called in a transaction.
     *
     * @param page stands in the place of pages that are gone
     */
    Erased erase(ClientId client, Set<PersonalData> parts, LocalDate on, byte[] page);
}
