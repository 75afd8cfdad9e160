package fr.amiable.app;

import fr.amiable.common.Texts;
import fr.amiable.document.SystemOpening;
import fr.amiable.evidence.Opening;
import fr.amiable.ui.common.Crumb;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.Screen;
import fr.amiable.ui.common.Screens;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Theme;
import fr.amiable.ui.common.Views;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.common.form.FormDrafts;
import fr.amiable.ui.common.widget.ListOutput;
import fr.amiable.ui.common.widget.Tables;
import fr.amiable.ui.importing.ImportController;
import fr.amiable.ui.importing.ImportModel;
import fr.amiable.ui.payment.bank.BankCheckBar;
import fr.amiable.ui.payment.bank.BankCheckModel;
import fr.amiable.ui.settings.CompanyModel;
import fr.amiable.ui.settings.SettingsScreens;
import fr.amiable.ui.settings.mail.MailAccountModel;
import fr.amiable.ui.welcome.SetupController;
import fr.amiable.ui.welcome.WelcomeController;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Parent;

/** Builds every place of the window on an open desk. To add a place: its destination, and one line in {@link #screens}. */
final class Places {

    /** The lists an owner comes back to after each thing opened from them. */
    private static final List<Destination> KEPT = List.of(
            new Destination.Today(),
            new Destination.Clients(),
            new Destination.Contracts(),
            new Destination.Invoices(),
            new Destination.Disputes(),
            new Destination.Letters(),
            new Destination.Reports());

    /** What every screen may need of the window. */
    record Window(
            Tasks tasks,
            Dialogs dialogs,
            WindowMemory memory,
            Texts texts,
            Theme theme,
            Notices notices,
            SystemOpening system) {

        Window(Tasks tasks, Dialogs dialogs, WindowMemory memory, Texts texts, Theme theme, Notices notices) {
            this(tasks, dialogs, memory, texts, theme, notices, new SystemOpening());
        }

        /** Says each time that what is open is a copy that others can read. */
        Opening opening() {
            return (name, bytes) -> {
                system.open(name, bytes);
                tasks.start(Work.onScreen("", () -> texts.get("files.openedOutside", name))
                        .onSuccess(notices::say));
            };
        }

        /** What keeps the typing in the forms of that desk safe. */
        FormDrafts drafts(OpenDesk desk) {
            return new FormDrafts(
                    desk.overall().drafts(), tasks, texts, desk.clock().getZone());
        }

        /** Until when the bank's statement was compared. */
        BankCheckBar bank(OpenDesk desk) {
            return new BankCheckBar(
                    new BankCheckModel(
                            desk.money().bank(),
                            later -> dialogs.confirm(Question.MOVE_BANK_BACK, later.stated(), later.until()),
                            tasks),
                    texts);
        }

        /** What the tables of that desk get. */
        Tables tables(OpenDesk desk) {
            return new Tables(
                    memory, new ListOutput(desk.overall().lists(), tasks, dialogs, notices, texts, desk.clock()));
        }
    }

    private final OpenDesk desk;
    private final Window window;
    private final Runnable explore;
    private final Views views;
    private final DeskPlaces deskPlaces;
    private final Navigator navigator;

    /** @param explore opens the invented business */
    Places(OpenDesk desk, Window window, Runnable explore) {
        this.desk = desk;
        this.window = window;
        this.explore = explore;
        this.views = new Views(window.texts());
        this.deskPlaces = new DeskPlaces(desk, window, views, this::navigator);
        this.navigator = new Navigator(screens(), window.dialogs());
    }

    Navigator navigator() {
        return navigator;
    }

    /** How many things there are to do, as last read. */
    ReadOnlyIntegerProperty toDo() {
        return deskPlaces.toDo();
    }

    /** Counts the things to do again, beside what the owner does. */
    void countAgain() {
        deskPlaces.countAgain();
    }

    private Screens screens() {
        Screens screens = new Screens();
        new ClientPlaces(desk, window, views, this::navigator).addTo(screens);
        new InvoicePlaces(desk, window, views, this::navigator).addTo(screens);
        new DisputePlaces(desk, window, views, this::navigator).addTo(screens);
        new ContractPlaces(desk, window, views, this::navigator).addTo(screens);
        new LetterPlaces(desk, window, views, this::navigator).addTo(screens);
        new LetterTextPlaces(desk, window, views, this::navigator).addTo(screens);
        new ReminderPlaces(desk, window, views, this::navigator).addTo(screens);
        new MoneyPlaces(desk, window, views, this::navigator).addTo(screens);
        new HelpPlaces(desk, window, views).addTo(screens);
        new AgreementPlaces(desk, window, views, this::navigator).addTo(screens);
        deskPlaces.addTo(screens);
        return screens.keeping(
                        KEPT, desk::today, () -> desk.overall().figures(desk).changes())
                .on(Destination.Welcome.class, place -> welcome())
                .on(Destination.Setup.class, place -> setup())
                .on(Destination.Import.class, place -> imports(place.files()))
                .on(Destination.Settings.class, place -> settings().at(place.tab()));
    }

    private Screen welcome() {
        return Screen.of(views.load(new WelcomeController(navigator, explore)), Crumb.here(text("welcome.crumb")));
    }

    private Screen setup() {
        CompanyModel model = new CompanyModel(desk.company(), desk.rates(), window.tasks(), desk.clock());
        Parent view = views.load(new SetupController(model, navigator, window.dialogs(), window.texts()));
        return Screen.of(
                        window.drafts(desk)
                                .around(
                                        view,
                                        new Destination.Setup(),
                                        model.fields().values(),
                                        model.fields()::isModified),
                        Crumb.to(text("welcome.crumb"), new Destination.Welcome()),
                        Crumb.here(text("setup.title")))
                .guardedBy(() -> model.fields().isModified());
    }

    private Screen imports(List<Path> files) {
        ImportModel model = new ImportModel(desk.imports(), desk.company(), window.tasks());
        return Screen.of(
                views.load(new ImportController(model, files, navigator, window.dialogs(), window.texts())),
                Crumb.to(text("invoices.title"), new Destination.Invoices()),
                Crumb.here(text("import.title")));
    }

    private SettingsScreens settings() {
        return new SettingsScreens(
                new SettingsScreens.Services(
                        desk.company(),
                        desk.rates(),
                        new MailAccountModel.Services(
                                desk.post().accounts(), desk.post().trial(), desk.company()),
                        desk.safety().forScreens(desk.overall().lists().pdf(), window.memory()),
                        () -> desk.safety().data().forScreens(),
                        desk.clock()),
                new SettingsScreens.Window(
                        navigator,
                        window.drafts(desk),
                        window.tasks(),
                        window.dialogs(),
                        window.theme(),
                        window.notices()),
                window.texts());
    }

    private String text(String key) {
        return window.texts().get(key);
    }
}
