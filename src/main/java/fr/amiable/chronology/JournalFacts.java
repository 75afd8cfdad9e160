package fr.amiable.chronology;

import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.invoice.ClaimEvents;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import fr.amiable.journal.JournalEntry;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Acts of the journal that no other source tells. */
final class JournalFacts implements FactSource {

    private static final Set<Act> ON_INVOICES = EnumSet.of(
            Act.CHANGED,
            Act.IMPORTED,
            Act.NOTICE_RECEIVED,
            Act.JUDGMENT_ENFORCEABLE,
            Act.FILE_ATTACHED,
            Act.FILE_REMOVED,
            Act.WRITTEN_OFF);
    private static final Set<Act> ON_CLIENTS = EnumSet.of(
            Act.RECORDED,
            Act.CHANGED,
            Act.IMPORTED,
            Act.MERGED,
            Act.FILE_ATTACHED,
            Act.FILE_REMOVED,
            Act.CLAIM_DECLARED,
            Act.CLAIM_DECLARATION_WITHDRAWN);

    private final Journal journal;
    private final InvoiceService invoices;
    private final Texts texts;
    private final ZoneId zone;

    JournalFacts(Journal journal, InvoiceService invoices, Texts texts, ZoneId zone) {
        this.journal = journal;
        this.invoices = invoices;
        this.texts = texts;
        this.zone = zone;
    }

    @Override
    public List<ChronologyEntry> of(Scope scope) {
        List<JournalEntry> acts = journal.of(Subject.Kind.INVOICE, scope.invoiceIds(), ON_INVOICES);
        Stream<ChronologyEntry> onInvoices = onInvoices(acts).stream();
        return scope.isWholeClient()
                ? Stream.concat(onInvoices, onClient(scope)).toList()
                : onInvoices.toList();
    }

    private Stream<ChronologyEntry> onClient(Scope scope) {
        return journal.of(scope.client().subject()).stream()
                .filter(entry -> ON_CLIENTS.contains(entry.act()))
                .map(entry -> act(entry, texts.of(entry.act())));
    }

    private List<ChronologyEntry> onInvoices(List<JournalEntry> acts) {
        List<ChronologyEntry> facts = new ArrayList<>();
        Set<InvoiceId> dated = new HashSet<>();
        for (JournalEntry entry : acts) {
            InvoiceId id = new InvoiceId(entry.subject().id());
            if (entry.act() != Act.NOTICE_RECEIVED && entry.act() != Act.JUDGMENT_ENFORCEABLE) {
                facts.add(act(entry, texts.get("chronology.act", texts.of(entry.act()), number(id))));
            } else if (dated.add(id)) {
                facts.addAll(events(id));
            }
        }
        return facts;
    }

    /** The formal notice received and the judgment, on their own days whenever they were written down. */
    private List<ChronologyEntry> events(InvoiceId id) {
        ClaimEvents events = invoices.get(id).events();
        return Stream.of(
                        event(id, Act.NOTICE_RECEIVED, events.noticeReceivedOn()),
                        event(id, Act.JUDGMENT_ENFORCEABLE, events.enforceableOn()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ChronologyEntry> event(InvoiceId id, Act act, Optional<LocalDate> day) {
        String number = number(id);
        return day.map(on -> ChronologyEntry.of(on, ChronologyKind.DESK, texts.of(act), number, id.subject())
                .aspect(act.name())
                .produced(texts.get("chronology.told." + act.name(), number)));
    }

    private ChronologyEntry act(JournalEntry entry, String title) {
        LocalDate day = entry.at().atZone(zone).toLocalDate();
        return ChronologyEntry.of(day, ChronologyKind.DESK, title, entry.who(), entry.subject())
                .aspect("ACT " + entry.id());
    }

    private String number(InvoiceId id) {
        return invoices.row(id).number();
    }
}
