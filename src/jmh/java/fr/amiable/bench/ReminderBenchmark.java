package fr.amiable.bench;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.ReminderServices;
import fr.amiable.app.Wiring;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.dashboard.ClaimState;
import fr.amiable.dashboard.Debtor;
import fr.amiable.dashboard.Ledger;
import fr.amiable.dashboard.Receivable;
import fr.amiable.dashboard.SentLetter;
import fr.amiable.document.PdfPageImages;
import fr.amiable.invoice.InvoiceDates;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.words.SampleCases;
import fr.amiable.reminder.engine.ReminderBook;
import fr.amiable.reminder.engine.ReminderDay;
import fr.amiable.reminder.engine.ReminderEngine;
import fr.amiable.reminder.pause.LedgerPauses;
import fr.amiable.reminder.pause.Pauses;
import fr.amiable.reminder.plan.Plans;
import fr.amiable.reminder.plan.ShippedPlans;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.letter.PagePictures;
import fr.amiable.ui.reminder.review.ReviewModel;
import fr.amiable.ui.reminder.review.ReviewSession;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out a day of reminders: over 100,000 open invoices in memory, and from the database of the big desk. */
final class ReminderBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int INVOICES = 100_000;
    private static final int CLIENTS = 5_000;
    private static final int LATEST = 400;
    private static final int TURNS = 12;
    private static final int WARM = 4;
    private static final double LIMIT = 2_000;
    private static final int REVIEWED = 40;
    private static final int REVIEWED_WARM = 20;

    private final Path folder;

    ReminderBenchmark(Path folder) {
        this.folder = folder;
    }

    List<Row> measure() {
        List<Row> rows = new ArrayList<>();
        Ledger ledger = ledger();
        List<SentLetter> letters = letters();
        rows.add(Row.of(
                "reminders of a day, 100,000 open invoices", times(() -> engine(ledger, letters)), "<= 2 s", LIMIT));
        Clock clock = Clock.fixed(DAY.atTime(10, 0).atZone(PARIS).toInstant(), PARIS);
        try (OpenDesk desk = new Wiring(new Texts(), clock, "bench").open(Optional.of(folder))) {
            rows.add(Row.of(
                    "the same read from a desk of 100,000",
                    times(() -> desk.reminders().today()),
                    "<= 2 s",
                    LIMIT));
            rows.add(Row.of("review: the next client, his letter drawn", reviewed(desk), "<= 100 ms (p95)", 100));
        }
        return rows;
    }

    /** Going on draws the letter of the client after: that is what each turn measures, though the owner does not wait for it. */
    private static double[] reviewed(OpenDesk desk) {
        desk.company().save(SampleCases.companyDraft());
        ReminderServices reminders = desk.overall().reminders(desk);
        ReviewModel model = new ReviewModel(
                new ReviewModel.Services(
                        reminders.review(),
                        reminders.answers(),
                        reminders.reminders(),
                        desk.letters(),
                        desk.post().mails(),
                        new PagePictures(new PdfPageImages()),
                        (pdf, name) -> false),
                new ReviewSession(),
                desk::today,
                new ImmediateTasks());
        model.load();
        double[] millis = new double[REVIEWED];
        for (int turn = -REVIEWED_WARM; turn < REVIEWED; turn++) {
            long start = System.nanoTime();
            model.next();
            double took = (System.nanoTime() - start) / 1e6;
            if (turn >= 0) {
                millis[turn] = took;
            }
        }
        System.out.println("last one: " + model.pageProperty().get().pages().size() + " pages, "
                + model.pageProperty().get().refusal());
        return millis;
    }

    /** What is worked out, whatever it is. */
    @FunctionalInterface
    private interface Day {

        ReminderDay work();
    }

    private static double[] times(Day day) {
        double[] millis = new double[TURNS];
        for (int turn = -WARM; turn < TURNS; turn++) {
            long start = System.nanoTime();
            ReminderDay worked = day.work();
            double took = (System.nanoTime() - start) / 1e6;
            if (turn == -WARM) {
                System.out.println(
                        worked.due().size() + " reminders, " + worked.leftOut().size() + " left out");
            }
            if (turn >= 0) {
                millis[turn] = took;
            }
        }
        return millis;
    }

    private static ReminderDay engine(Ledger ledger, List<SentLetter> letters) {
        return ReminderEngine.on(
                DAY,
                new ReminderBook(
                        ledger,
                        letters,
                        List.of(),
                        List.of(),
                        new Plans(ShippedPlans.read().values(), List.of()),
                        Pauses.on(DAY, List.of(new LedgerPauses(ledger)))));
    }

    /** Twenty invoices for each client, due over four hundred days until a month from now. */
    private static Ledger ledger() {
        Map<ClientId, Debtor> debtors = new HashMap<>();
        for (int client = 1; client <= CLIENTS; client++) {
            ClientId id = new ClientId(client);
            ClientKind kind = ClientKind.values()[client % ClientKind.values().length];
            debtors.put(id, new Debtor(id, "Client " + client, kind, Optional.empty(), Debtor.Limits.NONE));
        }
        List<Receivable> receivables = new ArrayList<>(INVOICES);
        for (int invoice = 1; invoice <= INVOICES; invoice++) {
            LocalDate dueOn = DAY.plusDays(30 - invoice % LATEST);
            receivables.add(new Receivable(
                    new InvoiceId(invoice),
                    "F-" + invoice,
                    new ClientId(1 + invoice % CLIENTS),
                    new InvoiceDates(dueOn.minusDays(30), Optional.empty(), dueOn),
                    new Money(5_000 + invoice * 37 % 900_000),
                    List.of(),
                    ClaimState.NONE));
        }
        return new Ledger(DAY, receivables, List.of(), Collections.emptyNavigableMap(), debtors);
    }

    /** One for every second invoice. */
    private static List<SentLetter> letters() {
        List<SentLetter> letters = new ArrayList<>();
        for (int invoice = 2; invoice <= INVOICES; invoice += 2) {
            letters.add(new SentLetter(
                    new LetterId(invoice),
                    invoice % 3 == 0 ? LetterType.FIRM_REMINDER : LetterType.FRIENDLY_REMINDER,
                    new ClientId(1 + invoice % CLIENTS),
                    DAY.minusDays(invoice % LATEST),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new InvoiceId(invoice)),
                    false));
        }
        return letters;
    }
}
