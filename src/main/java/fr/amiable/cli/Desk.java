package fr.amiable.cli;

import fr.amiable.client.ClientService;
import fr.amiable.company.CompanyService;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.payment.PaymentService;
import fr.amiable.payment.StatementService;

/** The services of one opened data folder, as commands use them; closing it frees the folder for others. */
public interface Desk extends AutoCloseable {

    CompanyService company();

    ClientService clients();

    InvoiceService invoices();

    PaymentService payments();

    StatementService statements();

    @Override
    void close();
}
