package fr.amiable.app;

import fr.amiable.client.ClientRepository;
import fr.amiable.invoice.InvoiceRepository;
import fr.amiable.invoice.followup.FollowUpService;
import fr.amiable.invoice.limitation.LimitationService;
import fr.amiable.invoice.mention.MentionsService;
import fr.amiable.journal.Journal;
import fr.amiable.payment.WaiverService;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyLimitationEventRepository;
import java.time.Clock;

/** The services about an invoice once it is issued: what is decided of it, and how long it can be taken to court. */
public final class InvoiceServices {

    private final FollowUpService followUp;
    private final LimitationService limitation;
    private final MentionsService mentions;
    private final WaiverService waivers;

    InvoiceServices(
            Database database,
            MentionsService.Sources sources,
            MentionsService mentions,
            WaiverService waivers,
            Journal journal,
            Clock clock) {
        InvoiceRepository invoices = sources.invoices();
        ClientRepository clients = sources.clients();
        this.mentions = mentions;
        this.waivers = waivers;
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
