package fr.amiable.contract;

import fr.amiable.client.ClientId;
import java.util.List;
import java.util.Optional;

/** Where contracts, quotes and orders are kept; removed ones are left out of every reading but {@link #restore}. */
public interface ContractRepository {

    /** Keeps a new one; its id is ignored. */
    Contract add(Contract contract);

    void update(Contract contract);

    Optional<Contract> find(ContractId id);

    /** Newest signature first, those not signed before all others. */
    List<ContractRow> rows();

    List<ContractRow> rowsOf(ClientId client);

    /** How many name that version of the terms of sale. */
    int countNaming(TermsId terms);

    void remove(ContractId id);

    void restore(ContractId id);
}
