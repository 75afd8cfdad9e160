package fr.amiable.sample;

import fr.amiable.chronology.proof.CaseChronology;
import fr.amiable.client.ClientService;
import fr.amiable.company.CompanyService;
import fr.amiable.contract.ContractService;
import fr.amiable.contract.TermsService;
import fr.amiable.dispute.DisputeService;
import fr.amiable.dispute.offer.OfferService;
import fr.amiable.dispute.task.TaskService;
import fr.amiable.evidence.AttachedFiles;
import fr.amiable.evidence.exhibit.ExhibitService;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.paper.LetterRenderer;
import fr.amiable.payment.PaymentService;
import fr.amiable.payment.plan.InstalmentPlanService;
import fr.amiable.payment.promise.PromiseService;
import fr.amiable.timeline.TimelineService;

/** What the invented business is recorded with: the services an owner uses. */
public record SampleServices(Ledger ledger, Agreements agreements, Exchanges exchanges, Evidence evidence) {

    /** Who owes what. */
    public record Ledger(
            CompanyService company,
            ClientService clients,
            InvoiceService invoices,
            PaymentService payments,
            PromiseService promises,
            InstalmentPlanService plans) {}

    /** What was agreed. */
    public record Agreements(ContractService contracts, TermsService terms, AttachedFiles files) {}

    /** What was said and written. */
    public record Exchanges(
            LetterService letters,
            DisputeService disputes,
            TimelineService timeline,
            TaskService tasks,
            OfferService offers) {}

    /** What proves it, and what draws the papers of others. */
    public record Evidence(ExhibitService exhibits, LetterRenderer papers, CaseChronology chronology) {}
}
