package fr.amiable.chronology;

import fr.amiable.client.ClientId;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.contract.ContractId;
import fr.amiable.contract.ContractService;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.DisputeRow;
import fr.amiable.dispute.DisputeService;
import fr.amiable.dispute.offer.OfferService;
import fr.amiable.evidence.OriginalArchive;
import fr.amiable.evidence.link.FactKey;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.journal.Journal;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.registered.RegisteredRepository;
import fr.amiable.payment.PaymentService;
import fr.amiable.payment.WaiverService;
import fr.amiable.payment.plan.InstalmentPlanService;
import fr.amiable.payment.promise.PromiseService;
import fr.amiable.timeline.Disclosure;
import fr.amiable.timeline.FactMarks;
import fr.amiable.timeline.TimelineService;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One chronology of everything that happened, by the date of the facts: of a client, an invoice or a dispute. */
public final class ChronologyService {

    /** Where the facts are read. */
    public record Facts(
            InvoiceService invoices,
            Paid paid,
            Posted posted,
            ContractService contracts,
            Disputed disputed,
            TimelineService timeline,
            FactMarks marks,
            OriginalArchive originals,
            Journal journal) {}

    /** What was paid, given up, promised and agreed to be paid by instalments. */
    public record Paid(
            PaymentService payments,
            WaiverService waivers,
            PromiseService promises,
            InstalmentPlanService plans,
            Clock clock) {}

    /** Disputes and what is offered to settle them. */
    public record Disputed(DisputeService disputes, OfferService offers) {}

    /** Letters and what became of the registered ones. */
    public record Posted(LetterService letters, RegisteredRepository registered) {}

    private final List<FactSource> sources;
    private final InvoiceService invoices;
    private final DisputeService disputes;
    private final ContractService contracts;
    private final FactMarks marks;

    public ChronologyService(Facts facts, Texts texts, ZoneId zone) {
        this.invoices = facts.invoices();
        this.disputes = facts.disputed().disputes();
        this.contracts = facts.contracts();
        this.marks = facts.marks();
        InvoiceNumbersRead numbers = new InvoiceNumbersRead(invoices);
        this.sources = List.of(
                new WrittenFacts(facts.timeline(), facts.originals(), texts, zone),
                new DisputeFacts(disputes, new OfferFacts(facts.disputed().offers(), texts), texts),
                new LetterFacts(facts.posted().letters(), numbers, texts),
                new RegisteredFacts(facts.posted().letters(), facts.posted().registered(), facts.originals(), texts),
                new MoneyFacts(facts.paid().payments(), numbers, texts),
                new AgreementFacts(facts.paid(), facts.originals(), numbers, texts),
                new WaiverFacts(facts.paid().waivers(), numbers, texts),
                new InvoiceFacts(facts.originals(), texts),
                new ContractFacts(facts.contracts(), facts.originals(), texts),
                new JournalFacts(facts.journal(), invoices, texts, zone));
    }

    /** Newest fact first. */
    public List<ChronologyEntry> of(ClientId client) {
        return read(Scope.of(client, Optional.empty(), invoices.rowsOf(client)));
    }

    /** Of an invoice, its credit notes and its disputes; newest fact first. */
    public List<ChronologyEntry> of(InvoiceId id) {
        Invoice invoice = invoices.get(id);
        Set<Subject> only = new HashSet<>(withCreditNotes(id));
        disputes.ofInvoice(id).forEach(dispute -> only.add(dispute.id().subject()));
        return read(some(invoice.client(), only));
    }

    /** Of a dispute, and of the invoices and contracts it concerns; newest fact first. */
    public List<ChronologyEntry> of(DisputeId id) {
        Dispute dispute = disputes.get(id);
        Set<Subject> only = new HashSet<>(Set.of(id.subject()));
        dispute.invoices().forEach(invoice -> only.addAll(withCreditNotes(invoice)));
        dispute.contracts().stream().map(ContractId::subject).forEach(only::add);
        return read(some(dispute.client(), only));
    }

    /** Of a contract, of the invoices that name it and of the disputes about it; newest fact first. */
    public List<ChronologyEntry> of(ContractId id) {
        ClientId client = contracts.get(id).client();
        Set<Subject> only = new HashSet<>(Set.of(id.subject()));
        contracts.invoicesNaming(id).forEach(invoice -> only.addAll(withCreditNotes(new InvoiceId(invoice.id()))));
        disputes.rowsOf(client).stream()
                .map(DisputeRow::id)
                .filter(dispute -> disputes.get(dispute).contracts().contains(id))
                .map(DisputeId::subject)
                .forEach(only::add);
        return read(some(client, only));
    }

    private Scope some(ClientId client, Set<Subject> only) {
        List<InvoiceRow> rows = only.stream()
                .filter(subject -> subject.kind() == Subject.Kind.INVOICE)
                .map(subject -> invoices.row(new InvoiceId(subject.id())))
                .toList();
        return Scope.of(client, Optional.of(only), rows);
    }

    private Set<Subject> withCreditNotes(InvoiceId id) {
        Set<Subject> subjects = new HashSet<>(Set.of(id.subject()));
        invoices.creditNotesOf(id).forEach(note -> subjects.add(note.id().subject()));
        return subjects;
    }

    private List<ChronologyEntry> read(Scope scope) {
        List<ChronologyEntry> told = sources.stream()
                .flatMap(source -> source.of(scope).stream())
                .sorted(ChronologyEntry.NEWEST_FIRST)
                .toList();
        Map<FactKey, Disclosure> decided =
                marks.of(told.stream().map(ChronologyEntry::key).toList());
        return told.stream()
                .map(entry -> decided.containsKey(entry.key()) ? entry.disclosed(decided.get(entry.key())) : entry)
                .toList();
    }
}
