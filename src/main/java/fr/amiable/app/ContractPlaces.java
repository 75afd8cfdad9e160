package fr.amiable.app;

import fr.amiable.common.Subject;
import fr.amiable.contract.ContractId;
import fr.amiable.ui.attachment.AttachedFilesModel;
import fr.amiable.ui.common.Crumb;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Screen;
import fr.amiable.ui.common.Screens;
import fr.amiable.ui.common.Views;
import fr.amiable.ui.contract.ContractReading;
import fr.amiable.ui.contract.ContractsController;
import fr.amiable.ui.contract.ContractsModel;
import fr.amiable.ui.contract.form.ContractFieldValues;
import fr.amiable.ui.contract.form.ContractFormController;
import fr.amiable.ui.contract.form.ContractFormModel;
import fr.amiable.ui.contract.page.ContractPageController;
import fr.amiable.ui.contract.page.ContractPageModel;
import fr.amiable.ui.terms.TermsFormController;
import fr.amiable.ui.terms.TermsFormModel;
import fr.amiable.ui.terms.TermsVersionsController;
import fr.amiable.ui.terms.TermsVersionsModel;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** Builds the places about contracts, quotes, orders and the terms of sale. */
final class ContractPlaces {

    private final OpenDesk desk;
    private final Places.Window window;
    private final Views views;
    private final Supplier<Navigator> navigator;

    ContractPlaces(OpenDesk desk, Places.Window window, Views views, Supplier<Navigator> navigator) {
        this.desk = desk;
        this.window = window;
        this.views = views;
        this.navigator = navigator;
    }

    void addTo(Screens screens) {
        screens.on(Destination.Contracts.class, place -> contracts())
                .on(Destination.ContractPage.class, place -> page(place.contract()))
                .on(Destination.ContractForm.class, this::form)
                .on(Destination.TermsVersions.class, place -> terms())
                .on(Destination.TermsForm.class, this::termsForm);
    }

    private Screen contracts() {
        ContractsModel model = new ContractsModel(reading(), window.tasks());
        return Screen.of(
                        views.load(
                                new ContractsController(model, navigator.get(), window.tables(desk), window.texts())),
                        Crumb.here(text("contracts.title")))
                .readAgainBy(model::load);
    }

    private Screen page(ContractId contract) {
        ContractPageModel model = new ContractPageModel(contract, reading(), files(contract.subject()), window.tasks());
        Screen screen = Screen.of(
                views.load(new ContractPageController(
                        new ContractPageController.Models(
                                model,
                                DisputePlaces.chronology(
                                        desk,
                                        window,
                                        () -> desk.cases().chronology().of(contract))),
                        navigator.get(),
                        window.dialogs(),
                        window.notices(),
                        window.texts(),
                        desk.clock().getZone())),
                toContracts());
        model.onRead(file -> screen.trail()
                .setAll(
                        toContracts(),
                        Crumb.to(
                                file.client().name(),
                                new Destination.ClientCard(file.client().id())),
                        Crumb.here(file.contract().number())));
        return screen;
    }

    private Screen form(Destination.ContractForm place) {
        ContractFormModel model =
                new ContractFormModel(place.client(), place.contract(), reading(), window.tasks(), window.texts());
        Parent view = views.load(new ContractFormController(model, navigator.get(), window.dialogs(), window.texts()));
        return Screen.of(
                        window.drafts(desk)
                                .around(view, place, ContractFieldValues.of(model.fields()), model::isModified),
                        toContracts(),
                        Crumb.here(text(model.isChange() ? "contract.form.change" : "contract.form.new")))
                .guardedBy(model::isModified);
    }

    private Screen terms() {
        TermsVersionsModel model =
                new TermsVersionsModel(desk.cases().terms(), desk.cases().files(), window.tasks(), desk.clock());
        return Screen.of(
                views.load(new TermsVersionsController(model, navigator.get(), window.tables(desk), window.texts())),
                toContracts(),
                Crumb.here(text("terms.tab")));
    }

    private Screen termsForm(Destination.TermsForm place) {
        TermsFormModel model = new TermsFormModel(
                place.terms(),
                desk.cases().terms(),
                desk.cases().files(),
                window.tasks(),
                window.texts(),
                desk.clock());
        TermsFormController.Frame frame = new TermsFormController.Frame(
                navigator.get(),
                window.dialogs(),
                window.notices(),
                desk.clock().getZone());
        Parent view = views.load(
                new TermsFormController(model, place.terms().map(id -> files(id.subject())), frame, window.texts()));
        return Screen.of(
                        window.drafts(desk).around(view, place, model.fields().values(), model::isModified),
                        toContracts(),
                        Crumb.to(text("terms.tab"), new Destination.TermsVersions()),
                        Crumb.here(text(model.isChange() ? "terms.form.change" : "terms.form.new")))
                .guardedBy(model::isModified);
    }

    private ContractReading reading() {
        return new ContractReading(new ContractReading.Services(
                desk.cases().contracts(),
                desk.cases().terms(),
                desk.cases().files(),
                desk.clients(),
                desk.invoices(),
                desk.company(),
                desk.rates()::current,
                desk.clock()));
    }

    private AttachedFilesModel files(Subject subject) {
        return new AttachedFilesModel(subject, desk.cases().files(), window.opening(), window.tasks(), window.texts());
    }

    private Crumb toContracts() {
        return Crumb.to(text("contracts.title"), new Destination.Contracts());
    }

    private String text(String key) {
        return window.texts().get(key);
    }
}
