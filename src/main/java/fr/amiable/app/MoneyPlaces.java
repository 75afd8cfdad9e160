package fr.amiable.app;

import fr.amiable.client.ClientId;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.payment.PaymentId;
import fr.amiable.ui.common.Crumb;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Screen;
import fr.amiable.ui.common.Screens;
import fr.amiable.ui.common.Views;
import fr.amiable.ui.payment.CreditFormController;
import fr.amiable.ui.payment.CreditFormModel;
import fr.amiable.ui.payment.PaymentPageController;
import fr.amiable.ui.payment.PaymentPageModel;
import fr.amiable.ui.payment.WaiverFormController;
import fr.amiable.ui.payment.WaiverFormModel;
import java.util.function.Supplier;

/** Builds the places about what the owner gives up, and about the credit of a client. */
final class MoneyPlaces {

    private final OpenDesk desk;
    private final Places.Window window;
    private final Views views;
    private final Supplier<Navigator> navigator;

    MoneyPlaces(OpenDesk desk, Places.Window window, Views views, Supplier<Navigator> navigator) {
        this.desk = desk;
        this.window = window;
        this.views = views;
        this.navigator = navigator;
    }

    void addTo(Screens screens) {
        screens.on(Destination.WaiverForm.class, place -> waiver(place.invoice()))
                .on(Destination.CreditForm.class, place -> credit(place.client()))
                .on(Destination.PaymentPage.class, place -> payment(place.payment()));
    }

    private Screen waiver(InvoiceId invoice) {
        WaiverFormModel model = new WaiverFormModel(
                invoice, desk.statements(), desk.invoiceServices().waivers(), window.tasks(), desk.clock());
        Crumb toInvoices = Crumb.to(text("invoices.title"), new Destination.Invoices());
        Screen screen = Screen.of(
                        views.load(new WaiverFormController(model, navigator.get(), window.dialogs(), window.texts())),
                        toInvoices)
                .guardedBy(model::isModified);
        model.onRead((client, number) -> screen.trail()
                .setAll(
                        toInvoices,
                        Crumb.to(number, new Destination.InvoicePage(invoice)),
                        Crumb.here(text("waiver.form.title"))));
        return screen;
    }

    private Screen credit(ClientId client) {
        CreditFormModel model =
                new CreditFormModel(client, desk.clients(), desk.payments(), window.tasks(), desk.clock());
        Crumb toClients = Crumb.to(text("clients.title"), new Destination.Clients());
        Screen screen =
                Screen.of(views.load(new CreditFormController(model, navigator.get(), window.texts())), toClients);
        model.onRead(name -> screen.trail()
                .setAll(
                        toClients,
                        Crumb.to(name, new Destination.ClientCard(client)),
                        Crumb.here(text("credit.form.title"))));
        return screen;
    }

    private Screen payment(PaymentId payment) {
        PaymentPageModel.Services services =
                new PaymentPageModel.Services(desk.payments(), desk.invoices(), desk.clients());
        PaymentPageModel model = new PaymentPageModel(payment, services, window.tasks());
        Crumb toClients = Crumb.to(text("clients.title"), new Destination.Clients());
        Screen screen = Screen.of(
                views.load(new PaymentPageController(model, navigator.get(), window.dialogs(), window.texts())),
                toClients);
        model.onRead(read -> screen.trail()
                .setAll(
                        toClients,
                        Crumb.to(
                                read.client().name(),
                                new Destination.ClientCard(read.client().id())),
                        Crumb.here(window.texts()
                                .get("payment.page.title", read.payment().receivedOn()))));
        return screen;
    }

    private String text(String key) {
        return window.texts().get(key);
    }
}
