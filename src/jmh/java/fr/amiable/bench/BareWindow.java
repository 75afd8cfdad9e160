package fr.amiable.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The least JavaFX can show: what the start of Amiable is compared with. */
public final class BareWindow {

    private BareWindow() {}

    public static void main(String[] arguments) {
        Application.launch(Window.class);
    }

    /** One word in a window of the size of Amiable's. */
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new Label("Bonjour"), 1280, 800));
            stage.setTitle("Bare");
            stage.show();
        }
    }
}
