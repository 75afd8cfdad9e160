package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientId;
import fr.amiable.client.duplicate.Merge;
import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.dashboard.agenda.AgendaItem;
import fr.amiable.dashboard.agenda.AgendaTopic;
import fr.amiable.document.PdfPageImages;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.journal.Act;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.check.Check;
import fr.amiable.letter.form.OwnWords;
import fr.amiable.letter.sample.SampleBusiness;
import fr.amiable.letter.sending.SendingChannel;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.AllocationChoice;
import fr.amiable.payment.PaymentDraft;
import fr.amiable.payment.PaymentMethod;
import fr.amiable.reminder.engine.DueReminder;
import fr.amiable.reminder.pause.PauseReason;
import fr.amiable.reminder.pause.StopDraft;
import fr.amiable.reminder.pause.StopService;
import fr.amiable.reminder.plan.PlanChoice;
import fr.amiable.reminder.plan.PlanId;
import fr.amiable.reminder.plan.StepChannel;
import fr.amiable.reminder.review.CallNext;
import fr.amiable.reminder.review.CallReport;
import fr.amiable.reminder.review.PrintRun;
import fr.amiable.timeline.CallResult;
import fr.amiable.timeline.TimelineEntry;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.letter.PagePictures;
import fr.amiable.ui.reminder.review.ReviewMessage;
import fr.amiable.ui.reminder.review.ReviewModel;
import fr.amiable.ui.reminder.review.ReviewPage;
import fr.amiable.ui.reminder.review.ReviewSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Monday review of the invented business, without a window. */
class ReviewTest {

    private final OpenDesk desk = new Wiring(new Texts(), PlacesTest.CLOCK, "essai").openInMemory();
    private final ReviewSession session = new ReviewSession();
    private final List<byte[]> printed = new ArrayList<>();
    private boolean isPrinterReady = true;
    private ReviewModel model;

    @BeforeEach
    void open() {
        new SampleBusiness(desk.company(), desk.clients(), desk.invoices(), desk.payments(), desk.letters())
                .fill(desk.today());
        model = model();
        model.load();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void clientsComeOneAfterTheOtherWhereMostMoneyIsAtStakeFirst() {
        List<Money> stakes = new ArrayList<>();
        int clients = model.startProperty().get().reminders().size();
        for (int place = 0; place < clients; place++) {
            ReviewPage page = model.pageProperty().get();
            stakes.add(page.reminder().amount());
            assertThat(page.client().account()).isNotEmpty();
            assertThat(page.pages()).as("a letter, or what to say").isNotEmpty();
            model.next();
        }

        assertThat(clients).isGreaterThan(2);
        assertThat(stakes).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(model.pageProperty().get()).isNull();

        model.startAgain();
        assertThat(model.pageProperty().get().reminder().amount()).isEqualTo(stakes.get(0));
    }

    @Test
    void lettersWaitForOnePrintFileAndCountOnlyOncePrinted() {
        DueReminder first = untilWritten();
        model.queue("", Optional.of("essai"));
        DueReminder second = untilWritten();
        model.queue("", Optional.of("essai"));

        assertThat(model.refusalProperty().get()).isNull();
        assertThat(session.waiting().size()).isEqualTo(2);
        assertThat(levels(first)).isEqualTo(sentBefore(first));

        isPrinterReady = false;
        model.printAll("", run -> {
            throw new AssertionError("the owner closed the dialog");
        });
        assertThat(session.waiting().size()).isEqualTo(2);

        isPrinterReady = true;
        model.printAll("", run -> assertThat(run.letters()).hasSize(2));
        assertThat(printed).hasSize(1);
        assertThat(new PdfPageImages().first(printed.get(0), 2, 30)).hasSize(2);
        assertThat(levels(first)).isEqualTo(sentBefore(first) + 1);
        assertThat(levels(second)).isEqualTo(sentBefore(second) + 1);
        assertThat(desk.reminders().today().due())
                .extracting(DueReminder::client)
                .doesNotContain(first.client(), second.client());
    }

    @Test
    void aPaymentSinceTheReminderWasReadCancelsIt() {
        DueReminder reminder = untilWritten();
        pay(reminder);

        model.queue("", Optional.of("essai"));

        assertThat(model.refusalProperty().get().key()).isEqualTo("reminder.outdated");
        assertThat(session.waiting().size()).isZero();
    }

    @Test
    void aPaymentSinceTheLetterWasProducedCancelsItAtThePrinter() {
        DueReminder reminder = untilWritten();
        model.queue("", Optional.of("essai"));
        pay(reminder);
        List<PrintRun> runs = new ArrayList<>();

        model.printAll("", runs::add);

        assertThat(runs.get(0).letters()).isEmpty();
        assertThat(runs.get(0).cancelled()).hasSize(1);
        assertThat(printed).isEmpty();
        assertThat(levels(reminder)).isEqualTo(sentBefore(reminder));
    }

    @Test
    void aLetterToMailIsProducedAndHandedOver() {
        DueReminder reminder = untilWritten();
        List<LetterId> produced = new ArrayList<>();

        model.mail("", Optional.of("essai"), produced::add);

        assertThat(desk.letters().get(produced.get(0)).invoices()).isEqualTo(reminder.invoices());
        assertThat(session.tally().mailed()).as("until it left").isZero();
        desk.letters().sendings().recordSent(produced.get(0), SendingChannel.EMAIL, desk.today(), "");
        model.load();
        assertThat(session.tally().mailed()).isEqualTo(1);
    }

    @Test
    void wordsChangedForThisOnceAreDrawnStayWithTheirClientAndGoWithTheLetter() {
        DueReminder reminder = untilWritten();
        ReviewPage before = model.pageProperty().get();
        String own = before.words().replace("Madame, Monsieur,", "Chère Madame Roy,\n\nMerci de votre appel d’hier.");

        model.wording().reword(own);
        ReviewPage drawn = model.pageProperty().get();
        assertThat(drawn.shownWords()).isEqualTo(own);
        assertThat(drawn.pages()).isNotEqualTo(before.pages());
        assertThat(drawn.isBlocked()).isEqualTo(before.isBlocked());

        model.next();
        assertThat(model.pageProperty().get().own()).isEmpty();
        model.previous();
        assertThat(model.pageProperty().get().shownWords()).isEqualTo(own);
        ReviewModel back = model();
        back.load();
        model = back;
        while (!model.pageProperty().get().reminder().equals(reminder)) {
            model.next();
        }
        assertThat(model.pageProperty().get().shownWords()).as("after a crash").isEqualTo(own);

        model.queue("", Optional.of("essai"));
        LetterId letter = desk.letters().ofClient(reminder.client()).get(0).id();
        assertThat(words(desk.letters().reprint(letter))).contains("Chère Madame Roy", "Merci de votre appel");
        assertThat(desk.overall().reminders(desk).review().request(reminder).words())
                .as("for this once")
                .isEmpty();
        assertThat(desk.archives().journal().of(letter.subject())).anySatisfy(entry -> {
            assertThat(entry.act()).isEqualTo(Act.LETTER_REWORDED);
            assertThat(entry.after()).isEqualTo(own);
        });
    }

    @Test
    void theMessageOfAnEmailIsReadyAndItsOwnWordsGoWithTheLetterThatIsProduced() {
        while (model.pageProperty().get().reminder().channel() != StepChannel.EMAIL) {
            model.next();
        }
        ReviewMessage before = model.pageProperty().get().message().orElseThrow();
        assertThat(before.shown().text()).startsWith("Bonjour,");

        model.wording().rewordMessage("Bonjour Paul,\n\nVoici la lettre dont nous parlions.");
        assertThat(model.pageProperty().get().message().orElseThrow().shown().text())
                .startsWith("Bonjour Paul,");
        model.next();
        model.previous();
        assertThat(model.pageProperty().get().message().orElseThrow().shown().text())
                .startsWith("Bonjour Paul,");

        List<LetterId> produced = new ArrayList<>();
        model.mail("", Optional.of("essai"), produced::add);
        assertThat(desk.post().mails().propose(produced.get(0)).text()).startsWith("Bonjour Paul,");
        assertThat(desk.post().mails().propose(produced.get(0)).to())
                .isEqualTo(before.proposed().to());
    }

    @Test
    void wordsThatMakeNoLetterAreSaidAndStayToBeMended() {
        untilWritten();
        String before = model.pageProperty().get().words();

        model.wording().reword("Bonjour");
        assertThat(model.pageProperty().get().refusal().orElseThrow().key()).isEqualTo("letter.wordsMissing");
        assertThat(model.pageProperty().get().shownWords()).isEqualTo("Bonjour");
        model.queue("", Optional.of("essai"));
        assertThat(session.waiting().size()).isZero();

        model.wording().reword(before);
        assertThat(model.pageProperty().get().refusal()).isEmpty();
        assertThat(model.pageProperty().get().own()).isEmpty();
    }

    @Test
    void anAmountThatIsNoMoreThatOfTheAccountStopsTheLetter() {
        DueReminder reminder = untilWritten();
        ReviewPage page = model.pageProperty().get();
        desk.overall()
                .reminders(desk)
                .review()
                .reword(
                        reminder,
                        new OwnWords(
                                page.words().replace("Madame, Monsieur,", "Vous devez 9 999,00 €."),
                                page.words()
                                        .replace("Madame, Monsieur,", "Bonjour, vous devez 9\u00a0999,00\u00a0€.")));
        model.load();
        untilWritten();

        assertThat(model.pageProperty().get().checks().orElseThrow().at(Check.Level.RED))
                .anySatisfy(check -> {
                    assertThat(check.key()).isEqualTo("ownOutdated");
                    assertThat(check.message(new Texts())).contains("9 999,00 €");
                });
    }

    private static String words(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @EnumSource(CallResult.class)
    void eachResultOfACallIsToldAndBooksTheNextStep(CallResult result) {
        DueReminder reminder = model.pageProperty().get().reminder();
        LocalDate next = CallNext.after(result).from(desk.today());

        model.called(new CallReport(result, "Mme Roy", next));

        assertThat(desk.cases().timeline().ofClient(reminder.client()))
                .extracting(TimelineEntry::callResult)
                .contains(Optional.of(result));
        assertThat(dueOn(desk.today(), reminder)).isFalse();
        LocalDate again = CallNext.after(result).isPromise() ? next.plusDays(3) : next;
        assertThat(dueOn(again.minusDays(1), reminder)).isFalse();
        assertThat(dueOn(again.plusDays(10), reminder)).isTrue();
    }

    @Test
    void aDocumentAskedOnThePhoneIsATaskUntilItsSendingIsNoted() {
        DueReminder reminder = model.pageProperty().get().reminder();
        model.called(
                new CallReport(CallResult.INVOICE_NOT_RECEIVED, "", desk.today().plusDays(7)));

        AgendaItem task = desk.overall().figures(desk).agenda().today().agenda().items().stream()
                .filter(item -> item.topic() == AgendaTopic.DOCUMENT)
                .findFirst()
                .orElseThrow();
        assertThat(task.next().about()).contains(reminder.client().subject());
        assertThat(task.on()).contains(desk.today().plusDays(6));

        StopService stops = desk.overall().reminders(desk).stops();
        stops.of(reminder.client().subject()).forEach(stop -> stops.release(stop.id()));
        assertThat(desk.overall().figures(desk).agenda().today().agenda().items())
                .noneMatch(item -> item.topic() == AgendaTopic.DOCUMENT);
        assertThat(dueOn(desk.today().plusDays(5), reminder)).isTrue();
    }

    @Test
    void aPostponementRestsTheClientAndCanBeTakenBack() {
        DueReminder reminder = model.pageProperty().get().reminder();
        List<Runnable> undo = new ArrayList<>();

        model.postpone(model.postponement("en congés", desk.today().plusDays(7)), undo::add);
        assertThat(dueOn(desk.today().plusDays(7), reminder)).isFalse();
        assertThat(dueOn(desk.today().plusDays(8), reminder)).isTrue();

        undo.get(0).run();
        assertThat(dueOn(desk.today(), reminder)).isTrue();
    }

    @Test
    void aStepLeftOutGivesWayToTheNextAndCanComeBack() {
        DueReminder reminder = model.pageProperty().get().reminder();
        List<Runnable> undo = new ArrayList<>();

        model.ignore("dit de vive voix", undo::add);
        assertThat(session.tally().ignored()).isEqualTo(1);
        assertThat(desk.reminders().today().due())
                .filteredOn(due -> due.client().equals(reminder.client()))
                .noneMatch(due -> due.leading().step() == reminder.leading().step()
                        && due.invoices().equals(reminder.invoices()));

        undo.get(0).run();
        assertThat(dueOn(desk.today(), reminder)).isTrue();
    }

    @Test
    void theReviewGoesOnWhereItWasAfterALookElsewhere() {
        DueReminder first = untilWritten();
        model.queue("", Optional.of("essai"));

        ReviewModel back = model();
        back.load();

        assertThat(session.waiting().size()).isEqualTo(1);
        assertThat(back.startProperty().get().reminders()).doesNotContain(first);
    }

    @Test
    void whatWasDecidedOfAClientsRemindersGoesWithHimWhenTwoAreMadeOne() {
        ReminderServices reminders = desk.overall().reminders(desk);
        ClientId kept = desk.invoices().getByNumber("F-2026-060").client();
        ClientId absorbed = desk.invoices().getByNumber("F-2026-052").client();
        PlanChoice choice = new PlanChoice(
                absorbed.subject(), Optional.of(new PlanId("GOOD_CLIENT")), 1, Optional.of(desk.today()));
        reminders.plans().choose(choice);
        reminders
                .stops()
                .stop(new StopDraft(
                        absorbed.subject(),
                        PauseReason.OWNER,
                        "essai",
                        desk.today().plusDays(9)));

        Merge merge = desk.cases().duplicates().merge(kept, absorbed, Set.of());
        assertThat(reminders.stops().of(kept.subject())).hasSize(1);
        assertThat(reminders.plans().choice(kept.subject()).plan()).contains(new PlanId("GOOD_CLIENT"));

        desk.cases().duplicates().undo(merge);
        assertThat(reminders.stops().of(kept.subject())).isEmpty();
        assertThat(reminders.plans().choice(absorbed.subject())).isEqualTo(choice);
    }

    /** Goes on to the next client with a letter. */
    private DueReminder untilWritten() {
        while (model.pageProperty().get().reminder().channel() == StepChannel.CALL) {
            model.next();
        }
        return model.pageProperty().get().reminder();
    }

    private boolean dueOn(LocalDate day, DueReminder reminder) {
        return desk.reminders().on(day).due().stream()
                .filter(due -> due.client().equals(reminder.client()))
                .anyMatch(due -> due.invoices().contains(reminder.invoices().get(0)));
    }

    private long levels(DueReminder reminder) {
        return desk.letters().ofInvoice(reminder.invoices().get(0)).stream()
                .filter(letter -> letter.isSent())
                .count();
    }

    private static long sentBefore(DueReminder reminder) {
        return reminder.leading().sent();
    }

    private void pay(DueReminder reminder) {
        InvoiceId id = reminder.invoices().get(0);
        InvoiceRow row = desk.invoices().row(id);
        Money half = new Money(row.outstanding().cents() / 2);
        desk.payments()
                .record(new PaymentDraft(
                        row.client(),
                        desk.today(),
                        half,
                        PaymentMethod.TRANSFER,
                        "",
                        AllocationChoice.DEBTOR,
                        List.of(new Allocation(id, half))));
    }

    private ReviewModel model() {
        ReminderServices reminders = desk.overall().reminders(desk);
        return new ReviewModel(
                new ReviewModel.Services(
                        reminders.review(),
                        reminders.answers(),
                        reminders.reminders(),
                        desk.letters(),
                        desk.post().mails(),
                        new PagePictures(new PdfPageImages()),
                        (pdf, name) -> {
                            if (isPrinterReady) {
                                printed.add(pdf);
                            }
                            return isPrinterReady;
                        }),
                session,
                desk::today,
                new ImmediateTasks());
    }
}
