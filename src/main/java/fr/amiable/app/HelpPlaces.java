package fr.amiable.app;

import fr.amiable.help.HelpBook;
import fr.amiable.ui.common.Crumb;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Screen;
import fr.amiable.ui.common.Screens;
import fr.amiable.ui.common.Views;
import fr.amiable.ui.help.HelpController;
import fr.amiable.ui.help.HelpModel;

/** Builds the help, with what this installation says of itself. */
final class HelpPlaces {

    private final OpenDesk desk;
    private final Places.Window window;
    private final Views views;

    HelpPlaces(OpenDesk desk, Places.Window window, Views views) {
        this.desk = desk;
        this.window = window;
        this.views = views;
    }

    void addTo(Screens screens) {
        screens.on(Destination.Help.class, place -> help());
    }

    private Screen help() {
        HelpModel model = new HelpModel(HelpBook.shipped(Installation.words(window.texts()), window.texts()));
        return Screen.of(
                views.load(new HelpController(
                        model,
                        desk.overall()::render,
                        () -> new Diagnostic(window.texts())
                                .zip(desk.safety().folder(), desk.clock().instant()),
                        window.tables(desk).output(),
                        window.texts())),
                Crumb.here(window.texts().get("help.title")));
    }
}
