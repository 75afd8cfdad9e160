package fr.amiable.ui.contract;

import fr.amiable.client.Client;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientService;
import fr.amiable.common.Subject;
import fr.amiable.company.Company;
import fr.amiable.company.CompanyService;
import fr.amiable.contract.Contract;
import fr.amiable.contract.ContractId;
import fr.amiable.contract.ContractService;
import fr.amiable.contract.TermsOfSale;
import fr.amiable.contract.TermsService;
import fr.amiable.contract.check.ContractCase;
import fr.amiable.contract.check.ContractCheck;
import fr.amiable.evidence.AttachedFiles;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.law.RateTable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads contracts with all that their check-list looks at. */
public final class ContractReading {

    /** Where each thing is read. */
    public record Services(
            ContractService contracts,
            TermsService terms,
            AttachedFiles files,
            ClientService clients,
            InvoiceService invoices,
            CompanyService company,
            Supplier<RateTable> rates,
            Clock clock) {}

    /** What holds for every contract at present. */
    private record Present(Optional<Company> company, List<TermsOfSale> versions, RateTable rates) {}

    private final Services services;

    public ContractReading(Services services) {
        this.services = services;
    }

    /** Every contract as a line of the table, with its gravest light. */
    public List<ContractEntry> entries() {
        LocalDate today = today();
        Present present = present();
        Map<ClientId, Client> clients = new HashMap<>();
        return services.contracts().rows().stream()
                .map(row -> {
                    Contract contract = services.contracts().get(row.id());
                    Client client = clients.computeIfAbsent(row.client(), services.clients()::get);
                    return ContractEntry.of(row, check(contract, client, present, hasFile(contract)), today);
                })
                .toList();
    }

    public ContractFile file(ContractId id) {
        Contract contract = services.contracts().get(id);
        Client client = services.clients().get(contract.client());
        Present present = present();
        return new ContractFile(
                contract,
                client,
                contract.acceptance()
                        .terms()
                        .flatMap(named -> present.versions().stream()
                                .filter(version -> version.id().equals(named))
                                .findFirst()),
                check(contract, client, present, hasFile(contract)),
                invoices(id));
    }

    /** What the law would say of a contract being typed; {@code hasFile} when a file is to be attached with it. */
    public ContractCheck check(Contract contract, boolean hasFile) {
        Present present = present();
        return check(contract, services.clients().get(contract.client()), present, hasFile || hasFile(contract));
    }

    private ContractCheck check(Contract contract, Client client, Present present, boolean hasFile) {
        boolean hasTermsFile = contract.acceptance()
                .terms()
                .filter(terms -> hasFile(terms.subject()))
                .isPresent();
        return ContractCheck.of(new ContractCase(
                contract,
                client,
                present.company(),
                present.versions(),
                hasFile,
                hasTermsFile,
                present.rates(),
                today()));
    }

    private Present present() {
        return new Present(
                services.company().current(),
                services.terms().all(),
                services.rates().get());
    }

    private boolean hasFile(Contract contract) {
        return contract.id().value() > 0 && hasFile(contract.id().subject());
    }

    private boolean hasFile(Subject subject) {
        return !services.files().of(subject).isEmpty();
    }

    private List<InvoiceRow> invoices(ContractId id) {
        return services.contracts().invoicesNaming(id).stream()
                .map(subject -> services.invoices().row(new InvoiceId(subject.id())))
                .toList();
    }

    public Services services() {
        return services;
    }

    public LocalDate today() {
        return LocalDate.now(services.clock());
    }
}
