package fr.amiable.app;

import fr.amiable.document.PdfPageImages;
import fr.amiable.document.SystemPrinting;
import fr.amiable.letter.LetterId;
import fr.amiable.mail.SystemMailProgram;
import fr.amiable.ui.common.Crumb;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Screen;
import fr.amiable.ui.common.Screens;
import fr.amiable.ui.common.Views;
import fr.amiable.ui.letter.LetterDeskController;
import fr.amiable.ui.letter.LetterDeskModel;
import fr.amiable.ui.letter.LetterMatters;
import fr.amiable.ui.letter.LetterPageController;
import fr.amiable.ui.letter.LetterPageModel;
import fr.amiable.ui.letter.LettersController;
import fr.amiable.ui.letter.LettersModel;
import fr.amiable.ui.letter.NewLetterController;
import fr.amiable.ui.letter.NewLetterModel;
import fr.amiable.ui.letter.PagePictures;
import fr.amiable.ui.letter.batch.LetterBatchController;
import fr.amiable.ui.letter.batch.LetterBatchModel;
import fr.amiable.ui.letter.mail.LetterMailsCard;
import fr.amiable.ui.letter.mail.LetterMailsModel;
import fr.amiable.ui.letter.mail.MailDeskController;
import fr.amiable.ui.letter.mail.MailDeskModel;
import fr.amiable.ui.letter.registered.RegisteredController;
import fr.amiable.ui.letter.registered.RegisteredModel;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Builds the places about letters. */
final class LetterPlaces {

    private final OpenDesk desk;
    private final Places.Window window;
    private final Views views;
    private final Supplier<Navigator> navigator;

    LetterPlaces(OpenDesk desk, Places.Window window, Views views, Supplier<Navigator> navigator) {
        this.desk = desk;
        this.window = window;
        this.views = views;
        this.navigator = navigator;
    }

    void addTo(Screens screens) {
        screens.on(Destination.Letters.class, place -> letters())
                .on(Destination.NewLetter.class, this::newLetter)
                .on(Destination.LetterDesk.class, this::letterDesk)
                .on(Destination.LetterBatch.class, this::letterBatch)
                .on(Destination.LetterPage.class, place -> letterPage(place.letter()))
                .on(Destination.MailDesk.class, this::mailDesk);
    }

    private Screen letters() {
        LettersModel model = new LettersModel(desk.letters(), window.tasks());
        return Screen.of(
                        views.load(new LettersController(
                                model,
                                () -> desk.post().sheets().daySheet(),
                                navigator.get(),
                                window.tables(desk),
                                window.texts())),
                        Crumb.here(window.texts().get("letters.title")))
                .readAgainBy(model::load);
    }

    private LetterMatters matters() {
        return new LetterMatters(
                desk.clients(),
                desk.invoices(),
                desk.cases().disputes(),
                desk.cases().contracts());
    }

    private Screen newLetter(Destination.NewLetter place) {
        NewLetterModel model = new NewLetterModel(place.about(), matters(), window.tasks());
        return Screen.of(
                views.load(new NewLetterController(model, navigator.get(), window.texts())),
                toLetters(),
                Crumb.here(window.texts().get("letter.new.title")));
    }

    private Screen letterDesk(Destination.LetterDesk place) {
        LetterDeskModel.Services services =
                new LetterDeskModel.Services(matters(), desk.letters(), new PagePictures(new PdfPageImages()));
        LetterDeskModel model =
                new LetterDeskModel(place.type(), place.about(), services, window.tasks(), desk.clock());
        Parent view = views.load(new LetterDeskController(model, navigator.get(), window.dialogs(), window.texts()));
        return Screen.of(
                        window.drafts(desk).around(view, place, model.fields().values(), model::isModified),
                        toLetters(),
                        Crumb.here(window.texts().of(place.type())))
                .guardedBy(model::isModified);
    }

    private Screen letterBatch(Destination.LetterBatch place) {
        LetterBatchModel model = new LetterBatchModel(
                place.type(),
                place.invoices(),
                new LetterBatchModel.Services(
                        desk.invoices(),
                        desk.letters(),
                        desk.post().batches(),
                        desk.post().sheets()),
                window.tasks(),
                desk.today());
        return Screen.of(
                views.load(new LetterBatchController(
                        model,
                        new LetterBatchController.Frame(
                                navigator.get(),
                                window.dialogs(),
                                window.notices(),
                                window.tables(desk).output(),
                                window.bank(desk),
                                window.texts()))),
                Crumb.to(window.texts().get("invoices.title"), new Destination.Invoices()),
                Crumb.here(window.texts().of(place.type())));
    }

    private Screen letterPage(LetterId letter) {
        LetterPageModel.Services services = new LetterPageModel.Services(
                desk.letters(),
                desk.invoices(),
                desk.clients(),
                new PagePictures(new PdfPageImages()),
                new SystemPrinting());
        LetterPageModel model = new LetterPageModel(letter, services, window.tasks(), desk.clock());
        Screen screen = Screen.of(
                views.load(new LetterPageController(
                        model, () -> post(letter, model::load), navigator.get(), window.dialogs(), window.texts())),
                toLetters());
        model.onRead((type, client) ->
                screen.trail().setAll(toLetters(), Crumb.here(window.texts().of(type) + " · " + client)));
        return screen;
    }

    private List<Node> post(LetterId letter, Runnable reload) {
        RegisteredModel registered = new RegisteredModel(
                letter,
                new RegisteredModel.Services(
                        desk.post().registered(), desk.post().proofs()),
                window.tasks(),
                desk.today(),
                reload);
        return List.of(
                views.load(new RegisteredController(registered, window.dialogs(), window.notices(), window.texts())),
                new LetterMailsCard(
                        new LetterMailsModel(letter, desk.post().mails(), window.tasks()),
                        mailFrame(),
                        desk.clock().getZone(),
                        reload));
    }

    private Screen mailDesk(Destination.MailDesk place) {
        MailDeskModel model = new MailDeskModel(
                place.letter(),
                new MailDeskModel.Services(
                        desk.post().mails(),
                        desk.post().accounts(),
                        desk.letters(),
                        new PagePictures(new PdfPageImages()),
                        new SystemMailProgram(),
                        window.opening()),
                window.tasks());
        Parent view = views.load(new MailDeskController(place.letter(), model, mailFrame()));
        return Screen.of(
                        window.drafts(desk).around(view, place, model.values(), model::isModified),
                        toLetters(),
                        Crumb.to(window.texts().get("mail.desk.letter"), new Destination.LetterPage(place.letter())),
                        Crumb.here(window.texts().get("mail.desk.title")))
                .guardedBy(model::isModified);
    }

    private MailDeskController.Frame mailFrame() {
        return new MailDeskController.Frame(navigator.get(), window.dialogs(), window.notices(), window.texts());
    }

    private Crumb toLetters() {
        return Crumb.to(window.texts().get("letters.title"), new Destination.Letters());
    }
}
