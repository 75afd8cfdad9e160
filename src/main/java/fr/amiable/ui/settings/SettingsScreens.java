package fr.amiable.ui.settings;

import fr.amiable.common.Texts;
import fr.amiable.company.CompanyService;
import fr.amiable.company.RateService;
import fr.amiable.ui.common.Crumb;
import fr.amiable.ui.common.Destination.Settings;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.Screen;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Theme;
import fr.amiable.ui.common.Views;
import fr.amiable.ui.common.form.FormDrafts;
import fr.amiable.ui.privacy.DataController;
import fr.amiable.ui.privacy.DataModel;
import fr.amiable.ui.safety.Safety;
import fr.amiable.ui.safety.SafetyViews;
import fr.amiable.ui.settings.mail.MailAccountController;
import fr.amiable.ui.settings.mail.MailAccountModel;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** Builds the settings, a tab a subject. */
public final class SettingsScreens {

    /** What the settings do with the desk. */
    public record Services(
            CompanyService company,
            RateService rates,
            MailAccountModel.Services mail,
            Optional<Safety> safety,
            Supplier<DataModel.Services> data,
            Clock clock) {}

    /** What the window lends them. */
    public record Window(
            Navigator navigator, FormDrafts drafts, Tasks tasks, Dialogs dialogs, Theme theme, Notices notices) {}

    private final Services services;
    private final Window window;
    private final Texts texts;
    private final Views views;

    public SettingsScreens(Services services, Window window, Texts texts) {
        this.services = services;
        this.window = window;
        this.texts = texts;
        this.views = new Views(texts);
    }

    /** Leaving asks when the company was changed and not saved. */
    public Screen at(Settings.Tab tab) {
        CompanyModel company = new CompanyModel(services.company(), services.rates(), window.tasks(), services.clock());
        RatesModel rates = new RatesModel(services.rates(), window.tasks(), services.clock());
        MailAccountModel mail = new MailAccountModel(services.mail(), window.tasks());
        SettingsController settings = new SettingsController(
                tab,
                Map.of(
                        Settings.Tab.COMPANY, () -> company(company),
                        Settings.Tab.RATES, () -> views.load(new RatesController(rates, window.notices(), texts)),
                        Settings.Tab.EMAIL,
                                () -> views.load(
                                        new MailAccountController(mail, window.dialogs(), window.notices(), texts)),
                        Settings.Tab.BACKUP, () -> kept().backup(),
                        Settings.Tab.SECURITY, () -> kept().security(),
                        Settings.Tab.DATA, this::data,
                        Settings.Tab.APPEARANCE, () -> views.load(new AppearanceController(window.theme(), texts))),
                window.navigator(),
                texts);
        return Screen.of(views.load(settings), Crumb.here(texts.get("settings.title")))
                .guardedBy(() -> company.fields().isModified() || mail.fields().isModified());
    }

    private Parent data() {
        DataModel model = new DataModel(services.data().get(), window.tasks());
        return views.load(new DataController(model, window.navigator(), window.dialogs(), window.notices(), texts));
    }

    private SafetyViews kept() {
        SafetyViews.Window lent = new SafetyViews.Window(window.tasks(), window.dialogs(), window.notices());
        return new SafetyViews(services.safety(), lent, services.clock(), texts);
    }

    private Parent company(CompanyModel model) {
        Parent view = views.load(new CompanyController(model, window.notices(), texts));
        return window.drafts()
                .around(view, new Settings(Settings.Tab.COMPANY), model.fields().values(), model.fields()::isModified);
    }
}
