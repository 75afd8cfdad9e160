package fr.amiable.ui.common;

import fr.amiable.common.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads the FXML view that stands beside its controller: {@code XxxController} has {@code Xxx.fxml}. */
public final class Views {

    private static final String SUFFIX = "Controller";

    private final Texts texts;

    public Views(Texts texts) {
        this.texts = texts;
    }

    /** The view of this very controller, its texts in place and its {@code initialize()} done. */
    public Parent load(Object controller) {
        FXMLLoader loader = new FXMLLoader(location(controller.getClass()), texts.bundle());
        loader.setControllerFactory(type -> controller);
        try {
            return loader.load();
        } catch (IOException broken) {
            throw new UncheckedIOException("view of " + controller.getClass().getSimpleName(), broken);
        }
    }

    static URL location(Class<?> controller) {
        String name = controller.getSimpleName();
        return controller.getResource(name.substring(0, name.length() - SUFFIX.length()) + ".fxml");
    }
}
