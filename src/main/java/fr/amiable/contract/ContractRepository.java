package fr.amiable.contract;

import fr.amiable.client.ClientId;
import fr.amiable.common.Subject;
import java.util.List;
import java.util.Optional;

/** Where contracts, quotes and orders are kept; removed ones are left out of every reading but {@link #restore}. */
public interface ContractRepository {

    /** Keeps a new one; its id is ignored. */
    Contract add(Contract contract);

    void update(Contract contract);

    Optional<Contract> find(ContractId id);

    /** Every contract whole, in one reading: newest signature first, those not signed before all others. */
    List<ListedContract> all();

    /** Those that can only be ended by a notice, in the same order. */
    List<ContractRow> rowsWithNotice();

    List<ContractRow> rowsOf(ClientId client);

    /** The invoices of its client that name it, by link or by its number, newest first. */
    List<Subject> invoicesNaming(ContractId id);

    /** How many name that version of the terms of sale. */
    int countNaming(TermsId terms);

    void remove(ContractId id);

    void restore(ContractId id);
}
