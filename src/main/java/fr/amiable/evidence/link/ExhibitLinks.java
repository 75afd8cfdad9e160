package fr.amiable.evidence.link;

import fr.amiable.common.Subject;
import fr.amiable.common.Transactions;
import fr.amiable.evidence.exhibit.Exhibit;
import fr.amiable.evidence.exhibit.ExhibitId;
import fr.amiable.evidence.exhibit.ExhibitService;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import java.util.List;

/** What the owner can say of exhibits and the facts they prove; each act is journaled on the case. */
public final class ExhibitLinks {

    private final ExhibitLinkRepository links;
    private final ExhibitService exhibits;
    private final Journal journal;
    private final Transactions transactions;

    public ExhibitLinks(
            ExhibitLinkRepository links, ExhibitService exhibits, Journal journal, Transactions transactions) {
        this.links = links;
        this.exhibits = exhibits;
        this.journal = journal;
        this.transactions = transactions;
    }

    public List<ExhibitLink> of(Subject theCase) {
        return links.of(theCase);
    }

    /** @throws fr.amiable.evidence.exhibit.ExhibitRefused when there is no such exhibit */
    public void set(ExhibitId id, FactKey fact, boolean isLinked) {
        transactions.inTransaction(() -> {
            Exhibit exhibit = exhibits.get(id);
            links.keep(new ExhibitLink(id, fact, isLinked));
            String said = exhibit.details().title() + " : " + fact;
            journal.record(
                    exhibit.of(),
                    isLinked ? Act.EXHIBIT_LINKED : Act.EXHIBIT_UNLINKED,
                    isLinked ? "" : said,
                    isLinked ? said : "");
        });
    }
}
