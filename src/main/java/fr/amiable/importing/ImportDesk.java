package fr.amiable.importing;

import fr.amiable.client.ClientService;
import fr.amiable.common.Transactions;
import fr.amiable.company.CompanyService;
import fr.amiable.evidence.OriginalArchive;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.journal.Journal;

/** What importing writes to: the desk's services, its archive of originals and its journal, in common transactions. */
public record ImportDesk(
        CompanyService companies,
        ClientService clients,
        InvoiceService invoices,
        OriginalArchive originals,
        Journal journal,
        Transactions transactions) {}
