package fr.amiable.app;

import fr.amiable.common.Subject;
import fr.amiable.document.PdfPageImages;
import fr.amiable.document.SystemPrinting;
import fr.amiable.ui.common.Crumb;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Destination.Reminders;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Screen;
import fr.amiable.ui.common.Screens;
import fr.amiable.ui.common.Views;
import fr.amiable.ui.common.widget.TabContent;
import fr.amiable.ui.letter.PagePictures;
import fr.amiable.ui.reminder.DryRunModel;
import fr.amiable.ui.reminder.DryRunTab;
import fr.amiable.ui.reminder.PausesTab;
import fr.amiable.ui.reminder.RemindersController;
import fr.amiable.ui.reminder.choice.ReminderChoiceController;
import fr.amiable.ui.reminder.choice.ReminderChoiceModel;
import fr.amiable.ui.reminder.plan.PlansModel;
import fr.amiable.ui.reminder.plan.PlansTab;
import fr.amiable.ui.reminder.review.ReviewModel;
import fr.amiable.ui.reminder.review.ReviewSession;
import fr.amiable.ui.reminder.review.ReviewTab;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** Builds the places about reminders. To add a tab: its constant in {@link Reminders.Tab}, and one line in {@link #tabs}. */
final class ReminderPlaces {

    private final OpenDesk desk;
    private final Places.Window window;
    private final Views views;
    private final Supplier<Navigator> navigator;
    private final ReviewSession session = new ReviewSession();

    ReminderPlaces(OpenDesk desk, Places.Window window, Views views, Supplier<Navigator> navigator) {
        this.desk = desk;
        this.window = window;
        this.views = views;
        this.navigator = navigator;
    }

    void addTo(Screens screens) {
        screens.on(Destination.Reminders.class, this::reminders)
                .on(Destination.ReminderChoice.class, place -> choice(place.about()));
    }

    private Screen reminders(Reminders place) {
        return Screen.of(
                views.load(new RemindersController(place.tab(), tabs(), desk.today(), window.texts())),
                Crumb.here(window.texts().get("reminders.title")));
    }

    private ReviewModel review(ReminderServices reminders) {
        return new ReviewModel(
                new ReviewModel.Services(
                        reminders.review(),
                        reminders.answers(),
                        reminders.reminders(),
                        desk.letters(),
                        desk.post().mails(),
                        new PagePictures(new PdfPageImages()),
                        new SystemPrinting()),
                session,
                desk::today,
                window.tasks());
    }

    private ReviewTab.Frame frame() {
        return new ReviewTab.Frame(
                navigator.get(), window.dialogs(), window.notices(), window.bank(desk), window.texts());
    }

    private Screen choice(Subject about) {
        ReminderServices reminders = desk.overall().reminders(desk);
        ReminderChoiceModel model = new ReminderChoiceModel(
                about,
                new ReminderChoiceModel.Services(
                        reminders.plans(), reminders.stops(), reminders.reminders(), desk.invoices(), desk.clients()),
                desk.today(),
                window.tasks());
        Crumb toReminders = Crumb.to(window.texts().get("reminders.title"), new Destination.Reminders());
        Screen screen = Screen.of(
                views.load(new ReminderChoiceController(model, window.notices(), window.texts())), toReminders);
        model.onRead((client, number) -> screen.trail()
                .setAll(
                        toReminders,
                        Crumb.to(client.name(), new Destination.ClientCard(client.id())),
                        Crumb.here(number.isEmpty() ? window.texts().get("reminders.choice.crumb") : number)));
        return screen;
    }

    private Map<Reminders.Tab, Supplier<TabContent<LocalDate>>> tabs() {
        ReminderServices reminders = desk.overall().reminders(desk);
        Map<Reminders.Tab, Supplier<TabContent<LocalDate>>> tabs = new EnumMap<>(Reminders.Tab.class);
        tabs.put(Reminders.Tab.REVIEW, () -> new ReviewTab(review(reminders), frame()));
        tabs.put(
                Reminders.Tab.DRY_RUN,
                () -> new DryRunTab(
                        new DryRunModel(reminders.reminders(), desk.today(), window.tasks()),
                        window.bank(desk),
                        navigator.get(),
                        window.texts()));
        tabs.put(
                Reminders.Tab.PLANS,
                () -> new PlansTab(
                        new PlansModel(reminders.plans(), window.tasks(), window.texts()),
                        desk.today(),
                        window.notices(),
                        window.texts()));
        tabs.put(
                Reminders.Tab.PAUSES,
                () -> new PausesTab(reminders.pauses(), navigator.get(), window.tasks(), window.texts()));
        return tabs;
    }
}
