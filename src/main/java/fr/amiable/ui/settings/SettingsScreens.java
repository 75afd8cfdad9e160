package fr.amiable.ui.settings;

import fr.amiable.common.Texts;
import fr.amiable.company.CompanyService;
import fr.amiable.company.RateService;
import fr.amiable.ui.common.Crumb;
import fr.amiable.ui.common.Destination.Settings;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.Screen;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Theme;
import fr.amiable.ui.common.Views;
import java.time.Clock;
import java.util.Map;

/** Builds the settings with their three subjects. */
public final class SettingsScreens {

    /** What the settings do with the desk. */
    public record Services(CompanyService company, RateService rates, Clock clock) {}

    private final Services services;
    private final Tasks tasks;
    private final Theme theme;
    private final Notices notices;
    private final Texts texts;
    private final Views views;

    public SettingsScreens(Services services, Tasks tasks, Theme theme, Notices notices, Texts texts) {
        this.services = services;
        this.tasks = tasks;
        this.theme = theme;
        this.notices = notices;
        this.texts = texts;
        this.views = new Views(texts);
    }

    /** Leaving asks when the company was changed and not saved. */
    public Screen at(Settings.Tab tab) {
        CompanyModel company = new CompanyModel(services.company(), services.rates(), tasks, services.clock());
        RatesModel rates = new RatesModel(services.rates(), tasks, services.clock());
        SettingsController settings = new SettingsController(
                tab,
                Map.of(
                        Settings.Tab.COMPANY, () -> views.load(new CompanyController(company, notices, texts)),
                        Settings.Tab.RATES, () -> views.load(new RatesController(rates, notices, texts)),
                        Settings.Tab.APPEARANCE, () -> views.load(new AppearanceController(theme, texts))),
                texts);
        return Screen.of(views.load(settings), Crumb.here(texts.get("settings.title")))
                .guardedBy(() -> company.fields().isModified());
    }
}
