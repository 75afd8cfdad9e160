package fr.amiable.draft;

import fr.amiable.common.Transactions;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Puts aside what is being typed, so that a crash loses nothing. A draft is no act on the owner's affairs: the journal does
 * not speak of it.
 */
public final class DraftService {

    private final DraftRepository drafts;
    private final Transactions transactions;
    private final Clock clock;

    public DraftService(DraftRepository drafts, Transactions transactions, Clock clock) {
        this.drafts = drafts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param place which form, for example {@code ClientForm 12}; one draft each */
    public void keep(String place, Map<String, String> values) {
        transactions.inTransaction(() -> drafts.keep(new Draft(place, clock.instant(), values)));
    }

    public Optional<Draft> find(String place) {
        return drafts.find(place);
    }

    /** Once the form was saved or given up. */
    public void remove(String place) {
        transactions.inTransaction(() -> drafts.remove(place));
    }
}
