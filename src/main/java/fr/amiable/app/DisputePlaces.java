package fr.amiable.app;

import fr.amiable.chronology.ChronologyEntry;
import fr.amiable.client.ClientId;
import fr.amiable.contract.ContractRow;
import fr.amiable.dispute.DisputeId;
import fr.amiable.ui.bundle.DossierController;
import fr.amiable.ui.bundle.DossierFrame;
import fr.amiable.ui.bundle.DossierModel;
import fr.amiable.ui.common.Crumb;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Screen;
import fr.amiable.ui.common.Screens;
import fr.amiable.ui.common.Views;
import fr.amiable.ui.dispute.DisputesController;
import fr.amiable.ui.dispute.DisputesModel;
import fr.amiable.ui.dispute.form.DisputeFieldValues;
import fr.amiable.ui.dispute.form.DisputeFormController;
import fr.amiable.ui.dispute.form.DisputeFormModel;
import fr.amiable.ui.dispute.page.CaseFrame;
import fr.amiable.ui.dispute.page.DisputePageModel;
import fr.amiable.ui.dispute.page.DisputePageView;
import fr.amiable.ui.timeline.CaseDesk;
import fr.amiable.ui.timeline.ChronologyModel;
import fr.amiable.ui.timeline.TimelineFormController;
import fr.amiable.ui.timeline.TimelineFormModel;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** Builds the places about disputes and the chronology. */
final class DisputePlaces {

    private final OpenDesk desk;
    private final Places.Window window;
    private final Views views;
    private final Supplier<Navigator> navigator;
    private final ExhibitPlaces exhibits;

    DisputePlaces(OpenDesk desk, Places.Window window, Views views, Supplier<Navigator> navigator) {
        this.desk = desk;
        this.window = window;
        this.views = views;
        this.navigator = navigator;
        this.exhibits = new ExhibitPlaces(desk, window);
    }

    void addTo(Screens screens) {
        screens.on(Destination.Disputes.class, place -> disputes())
                .on(Destination.DisputePage.class, place -> page(place.dispute()))
                .on(Destination.Dossier.class, place -> dossier(place.dispute()))
                .on(Destination.DisputeForm.class, this::form)
                .on(Destination.TimelineForm.class, this::timelineForm);
    }

    private Screen disputes() {
        DisputesModel model = new DisputesModel(
                desk.cases().disputes(), window.memory(), window.texts(), window.tasks(), desk.clock());
        return Screen.of(
                        views.load(new DisputesController(
                                model, navigator.get(), window.dialogs(), window.tables(desk), window.texts())),
                        Crumb.here(text("ui.dispute.title")))
                .readAgainBy(model::load);
    }

    private Screen page(DisputeId dispute) {
        DisputePageModel.Services services = new DisputePageModel.Services(
                desk.cases().disputes(),
                desk.clients(),
                desk.invoices(),
                desk.cases().timeline(),
                desk.letters(),
                desk.statements(),
                desk.printedStatements(),
                desk.cases().tasks(),
                desk.cases().offers(),
                this::contracts,
                desk.cases()::handovers);
        ChronologyModel chronology = ChronologyModel.ofCase(
                new CaseDesk(desk.cases().proofs(), desk.overall().printedFacts(desk), dispute, desk.today()),
                desk.cases().timeline(),
                desk.archives().originals(),
                window.tasks());
        DisputePageModel model =
                new DisputePageModel(dispute, services, chronology, window.texts(), window.tasks(), desk.clock());
        Screen screen = Screen.of(
                views.load(DisputePageView.of(
                        model,
                        new CaseFrame(
                                navigator.get(),
                                window.dialogs(),
                                window.notices(),
                                window.tables(desk).output(),
                                window.memory(),
                                window.texts()),
                        () -> exhibits.of(dispute))),
                toDisputes());
        model.onRead((client, number) -> screen.trail().setAll(toDisputes(), Crumb.here(number)));
        return screen;
    }

    private Screen dossier(DisputeId dispute) {
        DossierModel model = new DossierModel(
                dispute, desk.cases().disputes(), desk.cases().dossiers(), window.tasks(), desk.clock());
        DossierFrame frame = new DossierFrame(
                window.dialogs(),
                window.notices(),
                window.system(),
                window.texts(),
                desk.clock().getZone());
        Screen screen = Screen.of(views.load(new DossierController(model, frame)), toDisputes());
        model.onRead(number -> screen.trail()
                .setAll(
                        toDisputes(),
                        Crumb.to(number, new Destination.DisputePage(dispute)),
                        Crumb.here(text("ui.dossier.crumb"))));
        return screen;
    }

    private Screen form(Destination.DisputeForm place) {
        DisputeFormModel.Services services = new DisputeFormModel.Services(
                desk.cases().disputes(), desk.clients(), desk.invoices(), this::contracts);
        DisputeFormModel model = new DisputeFormModel(
                place.client(), place.invoice(), place.dispute(), services, window.tasks(), desk.clock());
        Parent view = views.load(new DisputeFormController(model, navigator.get(), window.texts()));
        return Screen.of(
                        window.drafts(desk)
                                .around(view, place, DisputeFieldValues.of(model), model.fields()::isModified),
                        toDisputes(),
                        Crumb.here(text(model.isChange() ? "ui.dispute.form.change" : "ui.dispute.form.new")))
                .guardedBy(model.fields()::isModified);
    }

    private Screen timelineForm(Destination.TimelineForm place) {
        TimelineFormModel.Services services = new TimelineFormModel.Services(
                desk.cases().timeline(),
                desk.clients(),
                desk.cases().disputes(),
                desk.invoices(),
                desk.cases().contracts());
        TimelineFormModel model = new TimelineFormModel(
                place.client(), place.about(), place.entry(), services, window.texts(), window.tasks(), desk.clock());
        Parent view = views.load(
                new TimelineFormController(model, navigator.get(), window.dialogs(), window.notices(), window.texts()));
        Crumb toClients = Crumb.to(text("clients.title"), new Destination.Clients());
        Crumb here = Crumb.here(text(model.isChange() ? "ui.timeline.form.change" : "ui.timeline.form.new"));
        Screen screen = Screen.of(
                        window.drafts(desk).around(view, place, model.fields().values(), model.fields()::isModified),
                        toClients,
                        here)
                .guardedBy(model.fields()::isModified);
        model.ownerProperty()
                .addListener((property, before, owner) -> screen.trail()
                        .setAll(toClients, Crumb.to(owner.name(), new Destination.ClientCard(place.client())), here));
        return screen;
    }

    /** A chronology that any page can show. */
    static ChronologyModel chronology(OpenDesk desk, Places.Window window, Callable<List<ChronologyEntry>> reading) {
        return new ChronologyModel(
                reading, desk.cases().timeline(), desk.archives().originals(), window.tasks());
    }

    private List<ContractRow> contracts(ClientId client) {
        return desk.cases().contracts().rowsOf(client);
    }

    private Crumb toDisputes() {
        return Crumb.to(text("ui.dispute.title"), new Destination.Disputes());
    }

    private String text(String key) {
        return window.texts().get(key);
    }
}
