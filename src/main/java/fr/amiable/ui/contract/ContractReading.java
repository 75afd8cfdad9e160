package fr.amiable.ui.contract;

import fr.amiable.client.Client;
import fr.amiable.client.ClientService;
import fr.amiable.common.Subject;
import fr.amiable.company.Company;
import fr.amiable.company.CompanyService;
import fr.amiable.contract.Contract;
import fr.amiable.contract.ContractId;
import fr.amiable.contract.ContractService;
import fr.amiable.contract.Counterparty;
import fr.amiable.contract.TermsId;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Which files are kept: of the contract itself, and of the version of the terms that it names. */
    private record Kept(boolean hasFile, boolean hasTermsFile) {}

    private final Services services;

    public ContractReading(Services services) {
        this.services = services;
    }

    /** Every contract as a line of the table, with its gravest light. */
    public List<ContractEntry> entries() {
        LocalDate today = today();
        Present present = present();
        Set<Long> withFile = services.files().withFiles(Subject.Kind.CONTRACT);
        Set<Long> termsWithFile = services.files().withFiles(Subject.Kind.TERMS_OF_SALE);
        return services.contracts().all().stream()
                .map(listed -> {
                    Contract contract = listed.contract();
                    Kept kept = new Kept(
                            withFile.contains(contract.id().value()),
                            named(contract).filter(termsWithFile::contains).isPresent());
                    return ContractEntry.of(listed.row(), check(contract, listed.counterparty(), present, kept), today);
                })
                .toList();
    }

    private static Optional<Long> named(Contract contract) {
        return contract.acceptance().terms().map(TermsId::value);
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
                check(contract, Counterparty.of(client), present, kept(contract, false)),
                invoices(id));
    }

    /** What the law would say of a contract being typed; {@code hasFile} when a file is to be attached with it. */
    public ContractCheck check(Contract contract, boolean hasFile) {
        Present present = present();
        Counterparty counterparty = Counterparty.of(services.clients().get(contract.client()));
        return check(contract, counterparty, present, kept(contract, hasFile));
    }

    private ContractCheck check(Contract contract, Counterparty counterparty, Present present, Kept kept) {
        return ContractCheck.of(new ContractCase(
                contract,
                counterparty,
                present.company(),
                present.versions(),
                kept.hasFile(),
                kept.hasTermsFile(),
                present.rates(),
                today()));
    }

    private Present present() {
        return new Present(
                services.company().current(),
                services.terms().all(),
                services.rates().get());
    }

    private Kept kept(Contract contract, boolean hasFile) {
        return new Kept(
                hasFile || contract.id().value() > 0 && hasFile(contract.id().subject()),
                contract.acceptance()
                        .terms()
                        .filter(terms -> hasFile(terms.subject()))
                        .isPresent());
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
