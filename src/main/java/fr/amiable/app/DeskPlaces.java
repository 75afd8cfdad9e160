package fr.amiable.app;

import fr.amiable.ui.common.Crumb;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Screen;
import fr.amiable.ui.common.Screens;
import fr.amiable.ui.common.Views;
import fr.amiable.ui.report.ReportScreen;
import fr.amiable.ui.today.TodayController;
import fr.amiable.ui.today.TodayModel;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Builds the places that look at the whole desk: what to do today, and the tables. */
final class DeskPlaces {

    private final OpenDesk desk;
    private final Places.Window window;
    private final Views views;
    private final Supplier<Navigator> navigator;
    private final ReadOnlyIntegerWrapper toDo = new ReadOnlyIntegerWrapper();

    DeskPlaces(OpenDesk desk, Places.Window window, Views views, Supplier<Navigator> navigator) {
        this.desk = desk;
        this.window = window;
        this.views = views;
        this.navigator = navigator;
    }

    void addTo(Screens screens) {
        screens.on(Destination.Today.class, place -> today()).on(Destination.Reports.class, this::reports);
    }

    /** How many things there are to do, as last read. */
    ReadOnlyIntegerProperty toDo() {
        return toDo.getReadOnlyProperty();
    }

    private Screen today() {
        TodayModel model = new TodayModel(desk.overall().figures(desk).agenda(), window.tasks());
        model.overviewProperty()
                .addListener(
                        (property, before, now) -> toDo.set(now.agenda().items().size()));
        return Screen.of(
                views.load(new TodayController(model, navigator.get(), window.texts())),
                Crumb.here(window.texts().get("today.title")));
    }

    private Screen reports(Destination.Reports place) {
        ReportScreen screen = new ReportScreen(desk.overall().figures(desk).reports(), window.tasks(), desk.clock());
        return Screen.of(
                views.load(screen.controller(place, navigator.get(), window.tables(desk), window.texts())),
                Crumb.here(window.texts().get("reports.title")));
    }
}
