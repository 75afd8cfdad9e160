package fr.amiable.app;

import fr.amiable.common.FrenchText;
import fr.amiable.payment.plan.InstalmentPlanId;
import fr.amiable.payment.plan.OwedInvoices;
import fr.amiable.ui.agreement.AgreementsModel;
import fr.amiable.ui.agreement.PlanFormController;
import fr.amiable.ui.agreement.PlanFormModel;
import fr.amiable.ui.agreement.PlanPageController;
import fr.amiable.ui.agreement.PlanPageModel;
import fr.amiable.ui.agreement.PromiseFormController;
import fr.amiable.ui.agreement.PromiseFormModel;
import fr.amiable.ui.attachment.AttachedFilesModel;
import fr.amiable.ui.common.Crumb;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Screen;
import fr.amiable.ui.common.Screens;
import fr.amiable.ui.common.Views;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** Builds the places about promises to pay and instalment plans. */
final class AgreementPlaces {

    private final OpenDesk desk;
    private final Places.Window window;
    private final Views views;
    private final Supplier<Navigator> navigator;

    AgreementPlaces(OpenDesk desk, Places.Window window, Views views, Supplier<Navigator> navigator) {
        this.desk = desk;
        this.window = window;
        this.views = views;
        this.navigator = navigator;
    }

    void addTo(Screens screens) {
        screens.on(Destination.PromiseForm.class, this::promise)
                .on(Destination.PlanForm.class, this::planForm)
                .on(Destination.PlanPage.class, place -> plan(place.plan()));
    }

    /** What is promised and paid by instalments, as other pages show it. */
    static AgreementsModel.Services services(OpenDesk desk) {
        return new AgreementsModel.Services(
                desk.agreements().promises(), desk.agreements().plans());
    }

    private Screen promise(Destination.PromiseForm place) {
        PromiseFormModel.Services services = new PromiseFormModel.Services(
                desk.clients(), desk.invoices(), desk.agreements().promises());
        PromiseFormModel model = new PromiseFormModel(place, services, window.tasks(), desk.clock());
        Parent view = views.load(new PromiseFormController(model, navigator.get(), window.notices(), window.texts()));
        Crumb toClients = toClients();
        Screen screen = Screen.of(
                        window.drafts(desk).around(view, place, model.fields().values(), model.fields()::isModified),
                        toClients)
                .guardedBy(() -> model.fields().isModified());
        model.onRead((client, isChange) -> screen.trail()
                .setAll(
                        toClients,
                        Crumb.to(client.name(), new Destination.ClientCard(client.id())),
                        Crumb.here(text(isChange ? "promise.form.change" : "promise.form.title"))));
        return screen;
    }

    private Screen planForm(Destination.PlanForm place) {
        PlanFormModel.Services services = new PlanFormModel.Services(
                desk.clients(),
                desk.invoices(),
                new OwedInvoices(desk.statements()),
                desk.agreements().plans());
        PlanFormModel model = new PlanFormModel(place, services, window.tasks(), desk.clock());
        Parent view = views.load(new PlanFormController(model, navigator.get(), window.texts()));
        Crumb toClients = toClients();
        Screen screen = Screen.of(
                        window.drafts(desk).around(view, place, model.fields().values(), model.fields()::isModified),
                        toClients)
                .guardedBy(() -> model.fields().isModified());
        model.onRead((client, isChange) -> screen.trail()
                .setAll(
                        toClients,
                        Crumb.to(client.name(), new Destination.ClientCard(client.id())),
                        Crumb.here(text(isChange ? "plan.form.change" : "plan.form.title"))));
        return screen;
    }

    private Screen plan(InstalmentPlanId plan) {
        AttachedFilesModel files = new AttachedFilesModel(
                plan.subject(), desk.cases().files(), window.opening(), window.tasks(), window.texts());
        PlanPageModel.Services services = new PlanPageModel.Services(
                desk.clients(),
                desk.invoices(),
                desk.agreements().plans(),
                desk.agreements().papers());
        PlanPageModel model = new PlanPageModel(plan, services, files, window.tasks(), desk.today());
        Crumb toClients = toClients();
        Screen screen = Screen.of(
                views.load(new PlanPageController(
                        model,
                        navigator.get(),
                        window.dialogs(),
                        window.notices(),
                        window.texts(),
                        desk.clock().getZone())),
                toClients);
        model.onRead((client, drawnOn) -> screen.trail()
                .setAll(
                        toClients,
                        Crumb.to(client.name(), new Destination.ClientCard(client.id())),
                        Crumb.here(window.texts().get("plan.page.title", FrenchText.dateInWords(drawnOn)))));
        return screen;
    }

    private Crumb toClients() {
        return Crumb.to(text("clients.title"), new Destination.Clients());
    }

    private String text(String key) {
        return window.texts().get(key);
    }
}
