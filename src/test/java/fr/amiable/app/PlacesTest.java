package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientId;
import fr.amiable.common.Texts;
import fr.amiable.contract.ContractId;
import fr.amiable.contract.TermsId;
import fr.amiable.dispute.DisputeId;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterAbout;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.words.LetterTextId;
import fr.amiable.payment.PaymentId;
import fr.amiable.payment.plan.InstalmentPlanId;
import fr.amiable.payment.promise.PromiseId;
import fr.amiable.timeline.TimelineEntryId;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.FxTasks;
import fr.amiable.ui.common.NamelessControls;
import fr.amiable.ui.common.ScriptedDialogs;
import fr.amiable.ui.common.Theme;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.common.widget.NoticePane;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Every place of the window, on the invented business. */
@ExtendWith(ApplicationExtension.class)
class PlacesTest {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final int CHAINED_READS = 4;

    /** The invoice of the dispute of the invented business. */
    private static final InvoiceId CONTESTED = new InvoiceId(12);

    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Texts texts = new Texts();

    /** Filled before the window's thread has to wait for it. */
    private final OpenDesk desk = invented(texts);

    private FxTasks tasks;
    private StackPane root;
    private Places places;

    static Stream<Destination> everyPlace() {
        ClientId client = new ClientId(1);
        InvoiceId invoice = new InvoiceId(1);
        ContractId contract = new ContractId(1);
        return Stream.of(
                new Destination.Welcome(),
                new Destination.Today(),
                new Destination.Help(),
                new Destination.Reports(),
                Destination.Reports.on(Destination.Reports.Figures.DELAYS),
                Destination.Reports.on(Destination.Reports.Figures.DISPUTES),
                Destination.Reports.on(Destination.Reports.Figures.LIMITATION),
                new Destination.Reminders(),
                new Destination.Reminders(Destination.Reminders.Tab.DRY_RUN),
                new Destination.Reminders(Destination.Reminders.Tab.PLANS),
                new Destination.Reminders(Destination.Reminders.Tab.PAUSES),
                new Destination.ReminderChoice(invoice.subject()),
                new Destination.ReminderChoice(client.subject()),
                new Destination.Clients(),
                new Destination.ClientCard(client),
                new Destination.ClientForm(Optional.empty()),
                new Destination.ClientForm(Optional.of(client)),
                new Destination.ClientDuplicates(),
                new Destination.ClientMerge(client, Optional.empty()),
                new Destination.ClientMerge(client, Optional.of(new ClientId(2))),
                new Destination.Invoices(),
                new Destination.InvoicePage(invoice),
                new Destination.InvoicePage(CONTESTED),
                new Destination.InvoiceForm(Optional.empty(), Optional.empty()),
                new Destination.InvoiceForm(Optional.of(client), Optional.of(invoice)),
                new Destination.CreditNoteForm(invoice),
                new Destination.PaymentForm(Optional.of(client), List.of(invoice)),
                new Destination.PaymentPage(new PaymentId(1)),
                new Destination.Disputes(),
                new Destination.DisputePage(new DisputeId(1)),
                new Destination.Dossier(new DisputeId(1)),
                new Destination.DisputeForm(Optional.of(client), Optional.of(invoice), Optional.empty()),
                new Destination.DisputeForm(Optional.empty(), Optional.empty(), Optional.of(new DisputeId(1))),
                new Destination.TimelineForm(client, Optional.of(new DisputeId(1).subject()), Optional.empty()),
                new Destination.TimelineForm(client, Optional.empty(), Optional.of(new TimelineEntryId(1))),
                new Destination.Contracts(),
                new Destination.ContractPage(contract),
                new Destination.ContractForm(Optional.of(client), Optional.empty()),
                new Destination.ContractForm(Optional.empty(), Optional.of(contract)),
                new Destination.TermsVersions(),
                new Destination.TermsForm(Optional.empty()),
                new Destination.TermsForm(Optional.of(new TermsId(1))),
                new Destination.Setup(),
                new Destination.WaiverForm(invoice),
                new Destination.CreditForm(client),
                new Destination.PromiseForm(client, List.of()),
                new Destination.PromiseForm(client, List.of(), Optional.of(new PromiseId(1))),
                new Destination.PlanForm(client, List.of(invoice)),
                new Destination.PlanPage(new InstalmentPlanId(1)),
                new Destination.Letters(),
                new Destination.LetterTexts(),
                new Destination.Stationery(),
                new Destination.LetterText(LetterTextId.french("formal-notice-professional")),
                new Destination.NewLetter(LetterAbout.NOTHING),
                new Destination.NewLetter(LetterAbout.invoices(List.of(invoice))),
                new Destination.LetterDesk(LetterType.FORMAL_NOTICE, invoice),
                new Destination.LetterDesk(LetterType.INSTALMENT_AGREEMENT, invoice),
                new Destination.LetterDesk(LetterType.COMPLAINT_ANSWER, LetterAbout.dispute(new DisputeId(1))),
                new Destination.LetterDesk(LetterType.TERMINATION, LetterAbout.contract(contract)),
                new Destination.LetterBatch(LetterType.FRIENDLY_REMINDER, List.of(invoice, new InvoiceId(2))),
                new Destination.LetterPage(new LetterId(1)),
                new Destination.MailDesk(new LetterId(1)),
                new Destination.Import(List.of()),
                new Destination.Settings(Destination.Settings.Tab.COMPANY),
                new Destination.Settings(Destination.Settings.Tab.RATES),
                new Destination.Settings(Destination.Settings.Tab.EMAIL),
                new Destination.Settings(Destination.Settings.Tab.BACKUP),
                new Destination.Settings(Destination.Settings.Tab.SECURITY),
                new Destination.Settings(Destination.Settings.Tab.DATA),
                new Destination.PersonalData(client),
                new Destination.Settings(Destination.Settings.Tab.APPEARANCE));
    }

    @Start
    void show(Stage stage) {
        tasks = new FxTasks(failure::set);
        root = new StackPane();
        stage.setScene(new Scene(root, 1200, 760));
        places = places();
        stage.show();
    }

    @AfterEach
    void close() {
        tasks.close();
        desk.close();
    }

    @Test
    void noDestinationIsForgottenHere() {
        assertThat(everyPlace().map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Destination.class.getPermittedSubclasses()));
    }

    /** One after the other in one window: filling the invented business takes longer than all of them. */
    @Test
    void everyPlaceIsShownAndEveryControlInItHasAName(FxRobot robot) throws Exception {
        SoftAssertions checks = new SoftAssertions();
        for (Destination place : everyPlace().toList()) {
            show(place, robot);
            checks.assertThat(failure.getAndSet(null))
                    .as("failure of %s", place)
                    .isNull();
            checks.assertThat(NamelessControls.in((Parent) root.getChildren().get(0)))
                    .as("nameless in %s", place)
                    .isEmpty();
            checks.assertThat(root.lookup(".table-page") == null || root.lookup(".table-menu") != null)
                    .as("the list of %s can be printed and exported", place)
                    .isTrue();
        }

        checks.assertAll();
    }

    private void show(Destination place, FxRobot robot) throws Exception {
        robot.interact(() -> {
            places.navigator().replace(place);
            root.getChildren().setAll(places.navigator().screenProperty().get().view());
        });
        for (int read = 0; read < CHAINED_READS; read++) {
            waitForTheScreenLane();
        }
        robot.interact(() -> {
            root.applyCss();
            root.layout();
        });
    }

    private void waitForTheScreenLane() throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        tasks.start(Work.onScreen("", () -> null).andFinally(() -> done.complete(null)));
        done.get(20, TimeUnit.SECONDS);
    }

    static OpenDesk invented(Texts texts) {
        OpenDesk desk = new Wiring(texts, CLOCK, "essai").openInMemory();
        desk.sample().fill(desk.today(), desk.rates().current());
        return desk;
    }

    private Places places() {
        WindowMemory memory = WindowMemory.in(Path.of("aucun"));
        Theme theme = new Theme(memory, tasks);
        theme.dress(root.getScene());
        return new Places(
                desk,
                new Places.Window(tasks, new ScriptedDialogs(), memory, texts, theme, new NoticePane(texts)),
                () -> {});
    }
}
