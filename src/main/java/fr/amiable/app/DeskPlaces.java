package fr.amiable.app;

import fr.amiable.ui.common.Crumb;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Screen;
import fr.amiable.ui.common.Screens;
import fr.amiable.ui.common.Views;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.report.ReportScreen;
import fr.amiable.ui.report.ReportsController;
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
    private boolean isCounting;
    private boolean isStale;

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

    /** Counts them again beside what the owner does; asked again meanwhile, it counts once more at the end. */
    void countAgain() {
        if (isCounting) {
            isStale = true;
            return;
        }
        isCounting = true;
        isStale = false;
        int[] counted = {toDo.get()};
        window.tasks()
                .start(Work.upkeep(progress -> counted[0] = desk.overall()
                                .figures(desk)
                                .agenda()
                                .today()
                                .agenda()
                                .items()
                                .size())
                        .onSuccess(done -> toDo.set(counted[0]))
                        .andFinally(this::counted));
    }

    private void counted() {
        isCounting = false;
        if (isStale) {
            countAgain();
        }
    }

    private Screen today() {
        TodayModel model = new TodayModel(
                desk.overall().figures(desk).agenda(), desk.calendar(), desk.clients(), window.tasks(), desk.clock());
        model.overviewProperty()
                .addListener(
                        (property, before, now) -> toDo.set(now.agenda().items().size()));
        return Screen.of(
                        views.load(new TodayController(
                                model, navigator.get(), window.dialogs(), window.notices(), window.texts())),
                        Crumb.here(window.texts().get("today.title")))
                .readAgainBy(() -> model.load(window.texts().get("today.loading")));
    }

    private Screen reports(Destination.Reports place) {
        ReportsController controller = new ReportScreen(
                        desk.overall().figures(desk).reports(), window.tasks(), desk.clock())
                .controller(place, navigator.get(), window.tables(desk), window.texts());
        return Screen.of(views.load(controller), Crumb.here(window.texts().get("reports.title")))
                .readAgainBy(controller::load);
    }
}
