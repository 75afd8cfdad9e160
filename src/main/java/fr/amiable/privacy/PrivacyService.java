package fr.amiable.privacy;

import fr.amiable.client.ClientId;
import fr.amiable.common.Progress;
import fr.amiable.common.Subject;
import fr.amiable.common.Transactions;
import fr.amiable.common.Words;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.journal.Act;
import fr.amiable.journal.ErasedActs;
import fr.amiable.journal.Journal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the owner can do for the persons behind his clients. */
public final class PrivacyService {

    /** One client of whom something is kept too long. */
    public record ToPurge(ClientId client, String name, LocalDate last, List<ErasurePlan.Line> parts) {}

    /**
     * What the service works with.
     *
     * @param lastDay the last day an invoice can be claimed in court, when it is known
     * @param touched told of everything an erasure changed, once it is kept
     */
    public record Desk(
            PersonRepository persons,
            Journal journal,
            Transactions transactions,
            Function<InvoiceId, Optional<LocalDate>> lastDay,
            Consumer<Set<Subject>> touched) {}

    private final Desk desk;
    private final PrivacyPapers papers;
    private final PersonArchive archive;
    private final Clock clock;

    public PrivacyService(Desk desk, PrivacyPapers papers, PersonArchive archive, Clock clock) {
        this.desk = desk;
        this.papers = papers;
        this.archive = archive;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public PrivacyPapers papers() {
        return papers;
    }

    /** What an erasure would do today; nothing is changed. */
    public ErasurePlan plan(ClientId client) {
        PersonRepository.Held held = desk.persons().of(client);
        PersonFacts facts = new PersonFacts(
                client,
                held.name(),
                held.counts(),
                held.days(),
                held.openInvoices().stream().map(desk.lastDay()).toList(),
                held.openDisputes());
        return ErasurePlan.of(facts, today());
    }

    /**
     * Takes away for good what may go.
     *
     * @param typedName the client's name, typed again: nothing brings him back
     * @return what was taken away and what stays
     * @throws ErasureRefused when the name is another, or nothing may go now
     */
    public ErasurePlan erase(ClientId client, String typedName) {
        byte[] page = papers.erasedPage(today());
        return desk.transactions().inTransaction(() -> {
            ErasurePlan plan = plan(client);
            String name = plan.facts().name();
            if (!Words.searchable(name).equals(Words.searchable(typedName))) {
                throw ErasureRefused.otherName(name);
            }
            if (plan.isRefused()) {
                throw ErasureRefused.nothing(name);
            }
            PersonRepository.Erased erased = desk.persons().erase(client, plan.erased(), today(), page);
            String parts = plan.erased().stream().map(PersonalData::name).collect(Collectors.joining(", "));
            desk.journal()
                    .record(
                            client.subject(),
                            Act.PERSON_ERASED,
                            "",
                            parts + "\n" + new ErasedActs(erased.acts()).words());
            desk.touched().accept(erased.touched());
            return plan;
        });
    }

    /** Everything known of the person as one ZIP: a summary to read, the data for a program, the files. */
    public Path export(ClientId client, Path target, Progress progress) {
        byte[] summary = papers.summary(plan(client));
        return archive.write(desk.persons().tables(client), summary, clock.instant(), target, progress);
    }

    /** Clients of whom something is kept longer than it should be; the longest quiet first. */
    public List<ToPurge> toPurge() {
        LocalDate quiet =
                today().minusYears(RetentionRule.of(RetentionRule.Code.RELATION).years());
        return desk.persons().quietSince(quiet).stream()
                .map(this::plan)
                .filter(plan -> !plan.overdue().isEmpty())
                .map(plan -> new ToPurge(
                        plan.facts().client(),
                        plan.facts().name(),
                        plan.facts().days().last().orElseThrow(),
                        plan.overdue()))
                .sorted(Comparator.comparing(ToPurge::last))
                .toList();
    }
}
