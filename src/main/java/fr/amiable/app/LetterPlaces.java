package fr.amiable.app;

import fr.amiable.document.PdfPageImages;
import fr.amiable.document.SystemOpening;
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
import fr.amiable.ui.letter.LetterPageController;
import fr.amiable.ui.letter.LetterPageModel;
import fr.amiable.ui.letter.LettersController;
import fr.amiable.ui.letter.LettersModel;
import fr.amiable.ui.letter.PagePictures;
import fr.amiable.ui.letter.batch.LetterBatchController;
import fr.amiable.ui.letter.batch.LetterBatchModel;
import fr.amiable.ui.letter.mail.LetterMailsCard;
import fr.amiable.ui.letter.mail.LetterMailsModel;
import fr.amiable.ui.letter.mail.MailDeskController;
import fr.amiable.ui.letter.mail.MailDeskModel;
import fr.amiable.ui.letter.text.LetterTextController;
import fr.amiable.ui.letter.text.LetterTextModel;
import fr.amiable.ui.letter.text.LetterTextsController;
import fr.amiable.ui.letter.text.LetterTextsModel;
import java.util.List;
import java.util.function.Supplier;
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
                .on(Destination.LetterTexts.class, place -> letterTexts())
                .on(Destination.LetterText.class, this::letterText)
                .on(Destination.LetterDesk.class, this::letterDesk)
                .on(Destination.LetterBatch.class, this::letterBatch)
                .on(Destination.LetterPage.class, place -> letterPage(place.letter()))
                .on(Destination.MailDesk.class, this::mailDesk);
    }

    private Screen letters() {
        LettersModel model = new LettersModel(desk.letters(), window.tasks());
        return Screen.of(
                views.load(new LettersController(model, navigator.get(), window.tables(desk), window.texts())),
                Crumb.here(window.texts().get("letters.title")));
    }

    private Screen letterTexts() {
        LetterTextsModel model =
                new LetterTextsModel(desk.overall().papers(desk).texts(), window.tasks());
        return Screen.of(
                views.load(new LetterTextsController(
                        model,
                        navigator.get(),
                        window.tables(desk),
                        desk.clock().getZone(),
                        window.texts())),
                toLetters(),
                Crumb.here(window.texts().get("letter.text.title")));
    }

    private Screen letterText(Destination.LetterText place) {
        PaperServices papers = desk.overall().papers(desk);
        LetterTextModel model = new LetterTextModel(
                place.text(),
                new LetterTextModel.Services(
                        papers.texts(), papers.proofs(desk), new PagePictures(new PdfPageImages())),
                window.tasks());
        Parent view = views.load(new LetterTextController(
                model,
                new LetterTextController.Frame(
                        navigator.get(),
                        window.dialogs(),
                        window.notices(),
                        desk.clock().getZone(),
                        window.texts())));
        return Screen.of(
                        window.drafts(desk).around(view, place, model.values(), model::isModified),
                        toLetters(),
                        Crumb.to(window.texts().get("letter.text.title"), new Destination.LetterTexts()),
                        Crumb.here(window.texts().get("letter.text.one")))
                .guardedBy(model::isModified);
    }

    private Screen letterDesk(Destination.LetterDesk place) {
        LetterDeskModel.Services services =
                new LetterDeskModel.Services(desk.invoices(), desk.letters(), new PagePictures(new PdfPageImages()));
        LetterDeskModel model = new LetterDeskModel(
                        place.type(), place.invoice(), services, window.tasks(), desk.clock())
                .including(place.others());
        return Screen.of(
                views.load(new LetterDeskController(model, navigator.get(), window.dialogs(), window.texts())),
                toLetters(),
                Crumb.here(window.texts().of(place.type())));
    }

    private Screen letterBatch(Destination.LetterBatch place) {
        LetterBatchModel model = new LetterBatchModel(
                place.type(), place.invoices(), desk.invoices(), desk.letters(), window.tasks(), desk.today());
        return Screen.of(
                views.load(new LetterBatchController(model, navigator.get(), window.texts())),
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
                        model,
                        () -> List.of(new LetterMailsCard(
                                new LetterMailsModel(letter, desk.post().mails(), window.tasks()),
                                mailFrame(),
                                desk.clock().getZone(),
                                model::load)),
                        navigator.get(),
                        window.dialogs(),
                        window.texts())),
                toLetters());
        model.onRead((type, client) ->
                screen.trail().setAll(toLetters(), Crumb.here(window.texts().of(type) + " · " + client)));
        return screen;
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
                        new SystemOpening()),
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
