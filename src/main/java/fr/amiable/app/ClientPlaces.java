package fr.amiable.app;

import fr.amiable.client.ClientId;
import fr.amiable.ui.client.ClientFieldValues;
import fr.amiable.ui.client.ClientFields;
import fr.amiable.ui.client.ClientFormController;
import fr.amiable.ui.client.ClientFormModel;
import fr.amiable.ui.client.ClientsController;
import fr.amiable.ui.client.ClientsModel;
import fr.amiable.ui.client.card.CardFrame;
import fr.amiable.ui.client.card.ClientCardModel;
import fr.amiable.ui.client.card.ClientCardView;
import fr.amiable.ui.client.merge.ClientDuplicatesController;
import fr.amiable.ui.client.merge.ClientMergeController;
import fr.amiable.ui.client.merge.ClientMergeModel;
import fr.amiable.ui.client.merge.DuplicatesModel;
import fr.amiable.ui.common.Crumb;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Screen;
import fr.amiable.ui.common.Screens;
import fr.amiable.ui.common.Views;
import fr.amiable.ui.payment.PaymentFields;
import fr.amiable.ui.payment.PaymentFormController;
import fr.amiable.ui.payment.PaymentFormModel;
import fr.amiable.ui.privacy.PersonController;
import fr.amiable.ui.privacy.PersonModel;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** Builds the places about clients and the money they pay. */
final class ClientPlaces {

    private final OpenDesk desk;
    private final Places.Window window;
    private final Views views;
    private final Supplier<Navigator> navigator;

    ClientPlaces(OpenDesk desk, Places.Window window, Views views, Supplier<Navigator> navigator) {
        this.desk = desk;
        this.window = window;
        this.views = views;
        this.navigator = navigator;
    }

    void addTo(Screens screens) {
        screens.on(Destination.Clients.class, place -> clients())
                .on(Destination.ClientCard.class, place -> card(place.client()))
                .on(Destination.ClientDuplicates.class, place -> duplicates())
                .on(Destination.ClientMerge.class, this::merge)
                .on(Destination.PersonalData.class, place -> person(place.client()))
                .on(Destination.ClientForm.class, place -> form(place.client()))
                .on(Destination.PaymentForm.class, place -> payment(place));
    }

    private Screen clients() {
        ClientsModel model = new ClientsModel(desk.clients(), desk.cases().profiles(), window.tasks());
        return Screen.of(
                        views.load(new ClientsController(model, navigator.get(), window.tables(desk), window.texts())),
                        Crumb.here(text("clients.title")))
                .readAgainBy(model::load);
    }

    private Screen card(ClientId client) {
        ClientCardModel model = new ClientCardModel(client, cardServices(), window.tasks(), desk.clock());
        CardFrame frame =
                new CardFrame(navigator.get(), window.dialogs(), window.notices(), window.memory(), window.texts());
        Screen screen = Screen.of(views.load(ClientCardView.of(model, frame)), toClients());
        model.onRead(name -> screen.trail().setAll(toClients(), Crumb.here(name)));
        return screen;
    }

    private ClientCardModel.Services cardServices() {
        return new ClientCardModel.Services(
                desk.clients(),
                desk.invoices(),
                desk.payments(),
                desk.cases().profiles(),
                desk.cases().contracts(),
                desk.cases().disputes(),
                desk.cases().chronology(),
                desk.cases().timeline(),
                desk.letters(),
                desk.printedStatements(),
                desk.cases().documents(),
                desk.cases().files(),
                desk.archives().originals(),
                AgreementPlaces.services(desk));
    }

    private Screen person(ClientId client) {
        PersonModel model = new PersonModel(client, desk.safety().data().privacy(), window.tasks());
        Screen screen = Screen.of(
                views.load(new PersonController(
                        model, navigator.get(), window.dialogs(), window.notices(), window.texts())),
                toClients());
        model.onRead(name -> screen.trail()
                .setAll(
                        toClients(),
                        Crumb.to(name, new Destination.ClientCard(client)),
                        Crumb.here(text("person.title"))));
        return screen;
    }

    private Screen duplicates() {
        DuplicatesModel model = new DuplicatesModel(desk.cases().duplicates(), window.tasks());
        return Screen.of(
                views.load(new ClientDuplicatesController(model, navigator.get(), window.tables(desk), window.texts())),
                toClients(),
                Crumb.here(text("client.duplicates.title")));
    }

    private Screen merge(Destination.ClientMerge place) {
        ClientMergeModel model = new ClientMergeModel(
                place.kept(), place.other(), desk.clients(), desk.cases().duplicates(), window.tasks());
        return Screen.of(
                views.load(new ClientMergeController(
                        model, navigator.get(), window.dialogs(), window.notices(), window.texts())),
                toClients(),
                Crumb.here(text("client.merge.title")));
    }

    private Screen form(Optional<ClientId> client) {
        ClientFormModel model =
                new ClientFormModel(client, desk.clients(), desk.cases().duplicates(), window.texts(), window.tasks());
        Parent view = views.load(new ClientFormController(model, navigator.get(), window.texts(), desk.clock()));
        ClientFields fields = model.fields();
        return Screen.of(
                        window.drafts(desk)
                                .around(
                                        view,
                                        new Destination.ClientForm(client),
                                        ClientFieldValues.of(fields),
                                        fields::isModified),
                        toClients(),
                        Crumb.here(text(client.isPresent() ? "client.form.change" : "client.form.new")))
                .guardedBy(fields::isModified);
    }

    private Screen payment(Destination.PaymentForm place) {
        PaymentFormModel.Services services = new PaymentFormModel.Services(
                desk.clients(),
                desk.invoices(),
                desk.payments(),
                desk.invoiceServices().waivers());
        PaymentFormModel model =
                new PaymentFormModel(place.client(), place.invoices(), services, window.tasks(), desk.clock());
        Parent view = views.load(new PaymentFormController(model, window.bank(desk), navigator.get(), window.texts()));
        PaymentFields fields = model.fields();
        return Screen.of(
                        window.drafts(desk).around(view, place, fields.values(), fields::isModified),
                        toClients(),
                        Crumb.here(text("payment.form.title")))
                .guardedBy(fields::isModified);
    }

    private Crumb toClients() {
        return Crumb.to(text("clients.title"), new Destination.Clients());
    }

    private String text(String key) {
        return window.texts().get(key);
    }
}
