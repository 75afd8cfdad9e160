package fr.amiable.ui.contract;

import fr.amiable.client.Client;
import fr.amiable.contract.Contract;
import fr.amiable.contract.TermsOfSale;
import fr.amiable.contract.check.ContractCheck;
import fr.amiable.invoice.InvoiceRow;
import java.util.List;
import java.util.Optional;

/** A contract with what its page shows; {@code invoices} are those of the client that name it. */
public record ContractFile(
        Contract contract,
        Client client,
        Optional<TermsOfSale> terms,
        ContractCheck check,
        List<InvoiceRow> invoices) {}
