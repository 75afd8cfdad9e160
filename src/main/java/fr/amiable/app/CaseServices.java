package fr.amiable.app;

import fr.amiable.contract.ContractService;
import fr.amiable.contract.TermsService;
import fr.amiable.evidence.AttachedFiles;
import fr.amiable.journal.Journal;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyContractRepository;
import fr.amiable.storage.DerbyOriginalArchive;
import fr.amiable.storage.DerbyTermsRepository;
import java.time.Clock;

/** The services of what surrounds an invoice: contracts, terms of sale, disputes, the chronology and attached files. */
public final class CaseServices {

    private final ContractService contracts;
    private final TermsService terms;
    private final AttachedFiles files;

    CaseServices(Database database, Journal journal, Clock clock) {
        DerbyContractRepository contractRows = new DerbyContractRepository(database, clock);
        contracts = new ContractService(contractRows, journal, database);
        terms = new TermsService(new DerbyTermsRepository(database, clock), contractRows, journal, database);
        files = new AttachedFiles(new DerbyOriginalArchive(database, clock), journal, database);
    }

    public ContractService contracts() {
        return contracts;
    }

    public TermsService terms() {
        return terms;
    }

    /** Files of contracts, terms of sale, disputes…, kept as they came in. */
    public AttachedFiles files() {
        return files;
    }
}
