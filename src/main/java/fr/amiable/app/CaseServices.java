package fr.amiable.app;

import fr.amiable.journal.Journal;
import fr.amiable.storage.Database;
import java.time.Clock;

/** The services of what surrounds an invoice: contracts, terms of sale, disputes and the chronology. */
public final class CaseServices {

    CaseServices(Database database, Journal journal, Clock clock) {}
}
