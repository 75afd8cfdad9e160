package fr.amiable.app;

import fr.amiable.client.ClientId;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.ui.agreement.AgreementsModel;
import fr.amiable.ui.common.Crumb;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Screen;
import fr.amiable.ui.common.Screens;
import fr.amiable.ui.common.Views;
import fr.amiable.ui.invoice.InvoiceFields;
import fr.amiable.ui.invoice.InvoiceFormController;
import fr.amiable.ui.invoice.InvoiceFormModel;
import fr.amiable.ui.invoice.InvoicePageController;
import fr.amiable.ui.invoice.InvoicePageModel;
import fr.amiable.ui.invoice.InvoiceReading;
import fr.amiable.ui.invoice.InvoicesController;
import fr.amiable.ui.invoice.InvoicesModel;
import fr.amiable.ui.invoice.bulk.BulkModel;
import fr.amiable.ui.invoice.bulk.SelectionBar;
import fr.amiable.ui.invoice.page.FollowUpModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** Builds the places about one invoice. */
final class InvoicePlaces {

    private final OpenDesk desk;
    private final Places.Window window;
    private final Views views;
    private final Supplier<Navigator> navigator;

    InvoicePlaces(OpenDesk desk, Places.Window window, Views views, Supplier<Navigator> navigator) {
        this.desk = desk;
        this.window = window;
        this.views = views;
        this.navigator = navigator;
    }

    void addTo(Screens screens) {
        screens.on(Destination.Invoices.class, place -> invoices(place.only()))
                .on(Destination.InvoicePage.class, place -> page(place.invoice()))
                .on(
                        Destination.InvoiceForm.class,
                        place -> form(place, place.client(), place.invoice(), Optional.empty()))
                .on(
                        Destination.CreditNoteForm.class,
                        place -> form(place, Optional.empty(), Optional.empty(), Optional.of(place.invoice())));
    }

    private Screen invoices(List<InvoiceId> only) {
        InvoicesModel lines = new InvoicesModel(only, desk.invoices(), window.tasks(), desk.clock());
        InvoicesController.Models models = new InvoicesController.Models(
                lines, new BulkModel(desk.invoiceServices().followUp(), window.tasks()));
        SelectionBar.Window acts =
                new SelectionBar.Window(navigator.get(), window.dialogs(), window.notices(), window.texts());
        return Screen.of(
                        views.load(new InvoicesController(models, acts, window.tables(desk))),
                        Crumb.here(window.texts().get("invoices.title")))
                .readAgainBy(() -> lines.load(window.texts().get("invoices.loading")));
    }

    private Screen page(InvoiceId invoice) {
        InvoicePageModel model = new InvoicePageModel(invoice, pageServices(), window.tasks(), desk.clock());
        FollowUpModel followUp = new FollowUpModel(
                invoice,
                new FollowUpModel.Services(
                        desk.invoiceServices().followUp(),
                        desk.invoiceServices().limitation(),
                        desk.invoiceServices().mentions()),
                window.tasks());
        Screen screen = Screen.of(
                views.load(new InvoicePageController(
                        new InvoicePageController.Models(
                                model,
                                followUp,
                                new AgreementsModel(AgreementPlaces.services(desk), window.tasks(), desk.today()),
                                DisputePlaces.chronology(
                                        desk,
                                        window,
                                        () -> desk.cases().chronology().of(invoice))),
                        navigator.get(),
                        window.dialogs(),
                        window.notices(),
                        window.texts())),
                toInvoices());
        model.onRead((client, number) -> screen.trail()
                .setAll(
                        toInvoices(),
                        Crumb.to(client.name(), new Destination.ClientCard(client.id())),
                        Crumb.here(number)));
        return screen;
    }

    private InvoicePageModel.Services pageServices() {
        InvoiceReading reading = new InvoiceReading(
                desk.invoices(),
                desk.clients(),
                desk.payments(),
                desk.archives().originals(),
                desk.cases().disputes());
        return new InvoicePageModel.Services(
                reading,
                desk.invoices(),
                desk.payments(),
                desk.statements(),
                desk.printedStatements(),
                desk.archives().originals());
    }

    private Screen form(
            Destination place, Optional<ClientId> client, Optional<InvoiceId> corrected, Optional<InvoiceId> credited) {
        InvoiceFields fields = new InvoiceFields(desk.today()).forClient(client);
        InvoiceFormModel.Services services = new InvoiceFormModel.Services(
                desk.clients(), desk.invoices(), desk.company(), desk.cases().contracts(), desk.rates()::current);
        InvoiceFormModel model = new InvoiceFormModel(fields, corrected, services, window.tasks());
        credited.ifPresent(model::crediting);
        Parent view = views.load(new InvoiceFormController(model, navigator.get(), window.dialogs(), window.texts()));
        return Screen.of(
                        window.drafts(desk).around(view, place, fields.values(), fields::isModified),
                        toInvoices(),
                        Crumb.here(window.texts().get(model.titleKey())))
                .guardedBy(fields::isModified);
    }

    private Crumb toInvoices() {
        return Crumb.to(window.texts().get("invoices.title"), new Destination.Invoices());
    }
}
