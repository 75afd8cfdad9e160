package fr.amiable.bundle.facts;

import fr.amiable.bundle.BundleFact;
import fr.amiable.client.Client;
import fr.amiable.client.ClientService;
import fr.amiable.common.Texts;
import fr.amiable.company.Company;
import fr.amiable.company.CompanyService;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.DisputeService;
import fr.amiable.letter.CompanyMissing;
import fr.amiable.letter.paper.Letterheads;
import java.util.List;

/** The facts of a case on paper, alone: they are made again on each request and not kept. */
public final class PrintedFacts {

    /** Who is named on the pages. */
    public record Parties(CompanyService companies, ClientService clients, DisputeService disputes) {}

    private final Parties parties;
    private final CaseFacts facts;
    private final FactsRenderer renderer;
    private final Texts texts;

    public PrintedFacts(Parties parties, CaseFacts facts, FactsRenderer renderer, Texts texts) {
        this.parties = parties;
        this.facts = facts;
        this.renderer = renderer;
        this.texts = texts;
    }

    /**
     * A PDF with the numbers of exhibits in the margin.
     *
     * @throws CompanyMissing before the owner's business is recorded
     * @throws NothingToTell when no fact is to be produced
     */
    public byte[] print(DisputeId id) {
        Dispute dispute = parties.disputes().get(id);
        Company company = parties.companies().current().orElseThrow(CompanyMissing::new);
        Client client = parties.clients().get(dispute.client());
        List<BundleFact> told = facts.of(id);
        if (told.isEmpty()) {
            throw new NothingToTell(dispute.number());
        }
        return renderer.render(new FactsSheet(
                texts.get("bundle.facts.title"),
                texts.get("bundle.facts.hint"),
                company.name() + " c/ " + client.name(),
                texts.get("bundle.reference", dispute.number()),
                new Letterheads(texts).of(company).legalMentions(),
                List.of(
                        texts.get("bundle.facts.exhibit"),
                        texts.get("bundle.facts.on"),
                        texts.get("bundle.facts.channel"),
                        texts.get("bundle.facts.fact")),
                told));
    }
}
