package fr.amiable.contract;

import fr.amiable.common.Transactions;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the owner can do with the versions of the terms of sale; no two of them are in force on the same day. */
public final class TermsService {

    private final TermsRepository terms;
    private final ContractRepository contracts;
    private final Journal journal;
    private final Transactions transactions;

    public TermsService(
            TermsRepository terms, ContractRepository contracts, Journal journal, Transactions transactions) {
        this.terms = terms;
        this.contracts = contracts;
        this.journal = journal;
        this.transactions = transactions;
    }

    /**
     * Records a version; the one it follows, when that one has no end yet, ends the day before it starts.
     *
     * @throws IllegalStateException while the draft has problems
     * @throws TermsOverlap when another version is in force on one of its days
     * @throws DuplicateTermsVersion when another version has its name
     */
    public TermsOfSale record(TermsDraft draft) {
        TermsOfSale typed = draft.complete(new TermsId(0));
        return transactions.inTransaction(() -> {
            endedBy(draft).ifPresent(before -> keepChange(before, before.replacedFrom(typed.inForceOn())));
            requireOwnDaysAndName(typed);
            TermsOfSale added = terms.add(typed);
            journal.record(added.id().subject(), Act.RECORDED, "", added.toString());
            return added;
        });
    }

    /** The version without end that would end the day before this new one starts. */
    public Optional<TermsOfSale> endedBy(TermsDraft draft) {
        boolean isOpen = draft.inForceOn() != null && draft.replacedOn().isEmpty();
        return all().stream()
                .filter(other -> isOpen && other.replacedOn().isEmpty())
                .filter(other -> other.inForceOn().isBefore(draft.inForceOn()))
                .findFirst();
    }

    /**
     * @throws IllegalStateException while the draft has problems
     * @throws TermsNotFound when there is no such version
     * @throws TermsOverlap when another version is in force on one of its days
     * @throws DuplicateTermsVersion when another version has its name
     */
    public TermsOfSale change(TermsId id, TermsDraft draft) {
        TermsOfSale changed = draft.complete(id);
        transactions.inTransaction(() -> {
            TermsOfSale before = get(id);
            requireOwnDaysAndName(changed);
            keepChange(before, changed);
        });
        return changed;
    }

    /** @throws TermsInUse when a contract names it */
    public void remove(TermsId id) {
        transactions.inTransaction(() -> {
            TermsOfSale before = get(id);
            int naming = contracts.countNaming(id);
            if (naming > 0) {
                throw new TermsInUse(before.version(), naming);
            }
            terms.remove(id);
            journal.record(id.subject(), Act.REMOVED, before.toString(), "");
        });
    }

    /** @throws TermsOverlap when its days were given to another version meanwhile */
    public void restore(TermsId id) {
        transactions.inTransaction(() -> {
            terms.restore(id);
            TermsOfSale restored = get(id);
            requireOwnDaysAndName(restored);
            journal.record(id.subject(), Act.RESTORED, "", restored.toString());
        });
    }

    /** @throws TermsNotFound when there is no such version */
    public TermsOfSale get(TermsId id) {
        return find(id).orElseThrow(() -> new TermsNotFound(id));
    }

    public Optional<TermsOfSale> find(TermsId id) {
        return terms.find(id);
    }

    /** Newest start first. */
    public List<TermsOfSale> all() {
        return terms.all();
    }

    public Optional<TermsOfSale> inForceOn(LocalDate day) {
        return all().stream().filter(version -> version.isInForceOn(day)).findFirst();
    }

    /** How many contracts name that version. */
    public int contractsNaming(TermsId id) {
        return contracts.countNaming(id);
    }

    private void keepChange(TermsOfSale before, TermsOfSale changed) {
        terms.update(changed);
        journal.record(changed.id().subject(), Act.CHANGED, before.toString(), changed.toString());
    }

    private void requireOwnDaysAndName(TermsOfSale typed) {
        for (TermsOfSale other : all()) {
            if (other.id().equals(typed.id())) {
                continue;
            }
            if (other.version().equalsIgnoreCase(typed.version())) {
                throw new DuplicateTermsVersion(typed.version());
            }
            if (other.overlaps(typed)) {
                throw TermsOverlap.with(other);
            }
        }
    }
}
