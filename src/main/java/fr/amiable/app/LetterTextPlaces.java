package fr.amiable.app;

import fr.amiable.document.PdfPageImages;
import fr.amiable.ui.common.Crumb;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Screen;
import fr.amiable.ui.common.Screens;
import fr.amiable.ui.common.Views;
import fr.amiable.ui.letter.PagePictures;
import fr.amiable.ui.letter.stationery.StationeryController;
import fr.amiable.ui.letter.stationery.StationeryModel;
import fr.amiable.ui.letter.text.LetterTextController;
import fr.amiable.ui.letter.text.LetterTextModel;
import fr.amiable.ui.letter.text.LetterTextsController;
import fr.amiable.ui.letter.text.LetterTextsModel;
import java.time.ZoneId;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** Builds the places about the words of letters and their paper. */
final class LetterTextPlaces {

    private final OpenDesk desk;
    private final Places.Window window;
    private final Views views;
    private final Supplier<Navigator> navigator;

    LetterTextPlaces(OpenDesk desk, Places.Window window, Views views, Supplier<Navigator> navigator) {
        this.desk = desk;
        this.window = window;
        this.views = views;
        this.navigator = navigator;
    }

    void addTo(Screens screens) {
        screens.on(Destination.LetterTexts.class, place -> texts())
                .on(Destination.LetterText.class, this::text)
                .on(Destination.Stationery.class, this::stationery);
    }

    private Screen texts() {
        LetterTextsModel model =
                new LetterTextsModel(desk.overall().papers(desk).texts(), window.tasks());
        return Screen.of(
                views.load(
                        new LetterTextsController(model, navigator.get(), window.tables(desk), zone(), window.texts())),
                toLetters(),
                Crumb.here(window.texts().get("letter.text.title")));
    }

    private Screen text(Destination.LetterText place) {
        PaperServices papers = desk.overall().papers(desk);
        LetterTextModel model = new LetterTextModel(
                place.text(),
                new LetterTextModel.Services(
                        papers.texts(), papers.proofs(desk), new PagePictures(new PdfPageImages())),
                window.tasks());
        Parent view = views.load(new LetterTextController(
                model,
                new LetterTextController.Frame(
                        navigator.get(), window.dialogs(), window.notices(), zone(), window.texts())));
        return Screen.of(
                        window.drafts(desk).around(view, place, model.values(), model::isModified),
                        toLetters(),
                        Crumb.to(window.texts().get("letter.text.title"), new Destination.LetterTexts()),
                        Crumb.here(window.texts().get("letter.text.one")))
                .guardedBy(model::isModified);
    }

    private Screen stationery(Destination.Stationery place) {
        PaperServices papers = desk.overall().papers(desk);
        StationeryModel model = new StationeryModel(
                new StationeryModel.Services(
                        papers.stationery(), papers.stationeryProofs(desk), new PagePictures(new PdfPageImages())),
                window.tasks());
        Parent view = views.load(new StationeryController(
                model,
                new StationeryController.Frame(navigator.get(), window.dialogs(), window.notices(), window.texts())));
        return Screen.of(
                        window.drafts(desk).around(view, place, model.values(), model::isModified),
                        toLetters(),
                        Crumb.to(window.texts().get("letter.text.title"), new Destination.LetterTexts()),
                        Crumb.here(window.texts().get("stationery.title")))
                .guardedBy(model::isModified);
    }

    private ZoneId zone() {
        return desk.clock().getZone();
    }

    private Crumb toLetters() {
        return Crumb.to(window.texts().get("letters.title"), new Destination.Letters());
    }
}
