package fr.amiable.contract;

import fr.amiable.client.ClientId;
import fr.amiable.common.Subject;
import fr.amiable.common.Transactions;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the owner can do with contracts, quotes and orders. */
public final class ContractService {

    private final ContractRepository contracts;
    private final Journal journal;
    private final Transactions transactions;

    public ContractService(ContractRepository contracts, Journal journal, Transactions transactions) {
        this.contracts = contracts;
        this.journal = journal;
        this.transactions = transactions;
    }

    /**
     * @throws IllegalStateException while the draft has problems
     * @throws DuplicateContractNumber when that client has another one of that kind under that number
     */
    public Contract record(ContractDraft draft) {
        Contract typed = draft.complete(new ContractId(0));
        return transactions.inTransaction(() -> {
            requireFreeNumber(typed);
            Contract contract = contracts.add(typed);
            journal.record(contract.id().subject(), Act.RECORDED, "", contract.toString());
            return contract;
        });
    }

    /**
     * @throws IllegalStateException while the draft has problems
     * @throws ContractNotFound when there is no such contract
     * @throws DuplicateContractNumber when that client has another one of that kind under that number
     */
    public Contract change(ContractId id, ContractDraft draft) {
        Contract changed = draft.complete(id);
        transactions.inTransaction(() -> {
            Contract before = get(id);
            requireFreeNumber(changed);
            contracts.update(changed);
            journal.record(id.subject(), Act.CHANGED, before.toString(), changed.toString());
        });
        return changed;
    }

    /** Takes it out of every list; {@link #restore} brings it back. */
    public void remove(ContractId id) {
        transactions.inTransaction(() -> {
            Contract before = get(id);
            contracts.remove(id);
            journal.record(id.subject(), Act.REMOVED, before.toString(), "");
        });
    }

    /** @throws DuplicateContractNumber when its number was given to another one meanwhile */
    public void restore(ContractId id) {
        transactions.inTransaction(() -> {
            contracts.restore(id);
            Contract restored = get(id);
            requireFreeNumber(restored);
            journal.record(id.subject(), Act.RESTORED, "", restored.toString());
        });
    }

    /** @throws ContractNotFound when there is no such contract */
    public Contract get(ContractId id) {
        return find(id).orElseThrow(() -> new ContractNotFound(id));
    }

    public Optional<Contract> find(ContractId id) {
        return contracts.find(id);
    }

    /** Every contract whole, in one reading: newest signature first, those not signed before all others. */
    public List<ListedContract> all() {
        return contracts.all();
    }

    public List<ContractRow> rowsOf(ClientId client) {
        return contracts.rowsOf(client);
    }

    /** The invoices of its client that name it, by link or by its number, newest first. */
    public List<Subject> invoicesNaming(ContractId id) {
        return contracts.invoicesNaming(id);
    }

    /** Those whose notice must be given from that day to {@code days} later, both included; the most urgent first. */
    public List<ContractRow> noticesDue(LocalDate today, int days) {
        LocalDate last = today.plusDays(days);
        return contracts.rowsWithNotice().stream()
                .filter(row -> row.duration()
                        .noticeBy(today)
                        .filter(notice -> !notice.isBefore(today) && !notice.isAfter(last))
                        .isPresent())
                .sorted(Comparator.comparing(
                        row -> row.duration().noticeBy(today).orElseThrow()))
                .toList();
    }

    private void requireFreeNumber(Contract contract) {
        boolean isTaken = rowsOf(contract.client()).stream()
                .anyMatch(row -> row.kind() == contract.kind()
                        && row.number().equalsIgnoreCase(contract.number())
                        && !row.id().equals(contract.id()));
        if (isTaken) {
            throw new DuplicateContractNumber(contract.number());
        }
    }
}
