package fr.amiable.dashboard.agenda;

import fr.amiable.common.Money;
import fr.amiable.common.Remembered;
import fr.amiable.common.Texts;
import fr.amiable.company.Company;
import fr.amiable.dashboard.DashboardRepository;
import fr.amiable.dashboard.Ledger;
import fr.amiable.dashboard.Receivable;
import fr.amiable.dashboard.calendar.CalendarDay;
import fr.amiable.dispute.Deadline;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.law.RateTable;
import fr.amiable.payment.plan.FollowedPlan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the owner sees of the desk each morning, from one reading of the ledger. */
public final class AgendaService {

    /** How long before its last day a notice is announced. */
    private static final int DAYS_BEFORE_NOTICE = 60;

    /** How far a calendar looks for contracts and tasks. */
    private static final int DAYS_IN_CALENDAR = 730;

    private static final int DAYS_OF_URGENT_NOTICE = 7;

    /**
     * What the agenda needs of the other features.
     *
     * @param changes a number that moves with each change of anything the agenda looks at
     */
    public record Sources(
            Supplier<Optional<Company>> company,
            Supplier<RateTable> rates,
            Function<Integer, List<ContractNotice>> noticesWithinDays,
            Function<LocalDate, List<CaseTask>> tasksDueBy,
            ClientReminder.Source reminders,
            Supplier<List<FollowedPlan>> openPlans,
            Supplier<PostNews> post,
            BooleanSupplier isBackupLate,
            LongSupplier changes) {}

    private record State(LocalDate today, long changes) {}

    private final DashboardRepository ledger;
    private final Sources sources;
    private final Clock clock;
    private final Remembered<State, Overview> last = new Remembered<>();

    public AgendaService(DashboardRepository ledger, Sources sources, Clock clock) {
        this.ledger = ledger;
        this.sources = sources;
        this.clock = clock;
    }

    /** Read again only when something changed since, or the day did. */
    public Overview today() {
        LocalDate today = LocalDate.now(clock);
        return last.of(new State(today, sources.changes().getAsLong()), () -> read(today));
    }

    /** Every dated thing still to come, one by one, soonest first. */
    public List<CalendarDay> deadlines(Texts texts) {
        LocalDate today = LocalDate.now(clock);
        return Deadlines.in(
                situation(today, ledger.open(today)),
                new Deadlines.Beside(
                        sources.openPlans().get(),
                        sources.noticesWithinDays().apply(DAYS_IN_CALENDAR),
                        sources.tasksDueBy().apply(today.plusDays(DAYS_IN_CALENDAR)),
                        sources.post().get()),
                texts);
    }

    private Situation situation(LocalDate today, Ledger open) {
        Set<InvoiceId> invoices =
                open.receivables().stream().map(Receivable::id).collect(Collectors.toSet());
        return new Situation(today, open, ledger.lettersAbout(invoices));
    }

    private Overview read(LocalDate today) {
        Ledger open = ledger.open(today);
        Situation situation = situation(today, open);
        Optional<Company> company = sources.company().get();
        List<ContractNotice> contracts = sources.noticesWithinDays().apply(DAYS_BEFORE_NOTICE);
        boolean isEmpty = open.debtors().isEmpty();
        List<AgendaItem> found = new ArrayList<>();
        found.addAll(LimitationTasks.in(situation));
        found.addAll(NoticeTasks.in(situation));
        found.addAll(sources.reminders().on(today, open, situation.letters()).items());
        found.addAll(PromiseTasks.in(situation));
        found.addAll(PlanTasks.in(situation, sources.openPlans().get()));
        found.addAll(ClientTasks.in(situation));
        found.addAll(CaseTask.items(sources.tasksDueBy().apply(Deadline.horizon(today)), today));
        found.addAll(SetupTasks.in(situation, company, sources.rates().get()));
        found.addAll(PostTasks.in(sources.post().get(), today));
        contracts.forEach(notice -> found.add(contract(notice, today)));
        if (sources.isBackupLate().getAsBoolean()) {
            found.add(AgendaItem.of(
                    AgendaTopic.BACKUP,
                    Urgency.SOON,
                    Wording.of("backup.late"),
                    Wording.of("backup.lateWhy"),
                    Money.ZERO,
                    NextStep.to(AgendaAct.SEE_BACKUPS)));
        }
        return new Overview(
                today,
                Agenda.of(found),
                situation.balance().totals(),
                LegalClocks.in(situation, contracts),
                LegalClocks.notices(situation),
                isEmpty);
    }

    private static AgendaItem contract(ContractNotice notice, LocalDate today) {
        return AgendaItem.of(
                        AgendaTopic.CONTRACT,
                        urgency(notice, today),
                        Wording.of("contract", notice.clientName(), notice.object()),
                        Wording.of("contract.why", notice.noticeBy()),
                        Money.ZERO,
                        NextStep.to(AgendaAct.OPEN_CONTRACT, notice.contract().subject()))
                .by(notice.noticeBy());
    }

    static Urgency urgency(ContractNotice notice, LocalDate today) {
        if (!notice.noticeBy().isAfter(today.plusDays(DAYS_OF_URGENT_NOTICE))) {
            return Urgency.NOW;
        }
        return notice.noticeBy().isAfter(today.plusMonths(1)) ? Urgency.LATER : Urgency.SOON;
    }
}
