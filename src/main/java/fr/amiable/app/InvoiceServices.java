package fr.amiable.app;

import fr.amiable.client.ClientRepository;
import fr.amiable.document.PdfText;
import fr.amiable.invoice.InvoiceRepository;
import fr.amiable.invoice.followup.FollowUpService;
import fr.amiable.invoice.limitation.LimitationService;
import fr.amiable.invoice.mention.MentionsService;
import fr.amiable.journal.Journal;
import fr.amiable.law.RateTable;
import fr.amiable.payment.WaiverService;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyClientRepository;
import fr.amiable.storage.DerbyCompanyRepository;
import fr.amiable.storage.DerbyInvoiceRepository;
import fr.amiable.storage.DerbyLimitationEventRepository;
import java.time.Clock;
import java.util.function.Supplier;

/** The services about an invoice once it is issued: what is decided of it, and how long it can be taken to court. */
public final class InvoiceServices {

    private final FollowUpService followUp;
    private final LimitationService limitation;
    private final MentionsService mentions;
    private final WaiverService waivers;

    /** @param money what the owner gives up goes through it */
    InvoiceServices(Database database, Archives archives, MoneyServices money, Supplier<RateTable> rates, Clock clock) {
        InvoiceRepository invoices = new DerbyInvoiceRepository(database);
        ClientRepository clients = new DerbyClientRepository(database);
        Journal journal = archives.journal();
        mentions = new MentionsService(
                new MentionsService.Sources(
                        invoices, clients, new DerbyCompanyRepository(database), archives.originals()),
                new PdfText(),
                rates,
                clock);
        waivers = money.waivers();
        followUp = new FollowUpService(invoices, journal, database, clock);
        limitation = new LimitationService(
                invoices, clients, new DerbyLimitationEventRepository(database), journal, database, clock);
    }

    public FollowUpService followUp() {
        return followUp;
    }

    /** What the owner gives up of invoices. */
    public WaiverService waivers() {
        return waivers;
    }

    public LimitationService limitation() {
        return limitation;
    }

    public MentionsService mentions() {
        return mentions;
    }
}
