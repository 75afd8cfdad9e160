package fr.amiable.app;

import fr.amiable.common.Texts;
import fr.amiable.dashboard.DashboardRepository;
import fr.amiable.document.JoinedPdf;
import fr.amiable.draft.DraftService;
import fr.amiable.journal.Journal;
import fr.amiable.reminder.ReminderRepository;
import fr.amiable.reminder.ReminderService;
import fr.amiable.reminder.ahead.AheadMails;
import fr.amiable.reminder.pause.MissedInstalments;
import fr.amiable.reminder.pause.PauseService;
import fr.amiable.reminder.pause.PauseSource;
import fr.amiable.reminder.pause.StopService;
import fr.amiable.reminder.pause.UnmatchedCredits;
import fr.amiable.reminder.plan.PlanService;
import fr.amiable.reminder.review.ReviewAnswers;
import fr.amiable.reminder.review.ReviewService;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyPlanRepository;
import fr.amiable.storage.DerbyReminderRepository;
import fr.amiable.storage.DerbyStopRepository;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** The services about reminders. To add a feature that knows pauses: one source in {@link #sources}. */
public final class ReminderServices {

    private final PlanService plans;
    private final StopService stops;
    private final PauseService pauses;
    private final ReminderService reminders;
    private final ReviewService review;
    private final ReviewAnswers answers;
    private final Supplier<AheadMails> ahead;

    ReminderServices(Database database, DashboardRepository ledger, DraftService drafts, OpenDesk desk, Texts texts) {
        Clock clock = desk.clock();
        Journal journal = desk.archives().journal();
        ReminderRepository rows = new DerbyReminderRepository(database);
        plans = new PlanService(new DerbyPlanRepository(database), texts, journal, database);
        stops = new StopService(new DerbyStopRepository(database), journal, database, clock);
        pauses = new PauseService(ledger, sources(stops, rows, desk), clock);
        reminders =
                new ReminderService(new ReminderService.Sources(ledger, rows, plans, pauses), journal, database, clock);
        review = new ReviewService(
                new ReviewService.Desk(
                        reminders, desk.invoices(), desk.letters(), desk.cases().profiles(), drafts),
                new JoinedPdf(),
                database,
                clock);
        ahead = () -> new AheadMails(
                new AheadMails.Desk(
                        reminders,
                        review,
                        desk.letters(),
                        desk.post().mails(),
                        desk.post().accounts()),
                journal,
                clock);
        answers = new ReviewAnswers(desk.cases().timeline(), stops, desk.money().promises(), database, texts, clock);
    }

    private static List<PauseSource> sources(StopService stops, ReminderRepository rows, OpenDesk desk) {
        return List.of(
                stops,
                new UnmatchedCredits(rows::unmatchedCredits),
                new MissedInstalments(desk.money().plans()::open));
    }

    public PlanService plans() {
        return plans;
    }

    public StopService stops() {
        return stops;
    }

    public PauseService pauses() {
        return pauses;
    }

    /** One client after the other. */
    public ReviewService review() {
        return review;
    }

    /** Reminders that leave by themselves, when the owner asked for it. */
    public AheadMails ahead() {
        return ahead.get();
    }

    public ReviewAnswers answers() {
        return answers;
    }

    public ReminderService reminders() {
        return reminders;
    }
}
