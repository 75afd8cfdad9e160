package fr.amiable.dashboard;

import fr.amiable.invoice.InvoiceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads the ledger for figures and for the agenda: each call goes once through the tables it needs. Things removed are left out. */
public interface DashboardRepository {

    /** What is owed now: only invoices that still ask for something. It tells of no day before {@code today}, and nothing of sales. */
    Ledger open(LocalDate today);

    /** What was owed on any day from {@code since} on, and everything settled by then and later. */
    Ledger since(LocalDate since);

    /** The letters that left about these invoices, oldest first; each names only those of them it is about. */
    List<SentLetter> lettersAbout(Set<InvoiceId> invoices);
}
