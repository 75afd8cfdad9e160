package fr.amiable.ui.exhibit.preview;

import fr.amiable.common.Texts;
import java.time.ZoneId;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** A window of its own for a page that must be read closely; the desk stays usable behind it, and Escape closes it. */
final class LargerPreview {

    private static final double WIDTH = 820;
    private static final double SHARE_OF_HEIGHT = 0.95;
    private static final double LEAST_HEIGHT = 640;

    private final Texts texts;
    private final ZoneId zone;

    LargerPreview(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    void open(Scene desk, ExhibitPreviewModel model) {
        ExhibitPreview preview = new ExhibitPreview(model, texts, zone).inItsWindow();
        double height = Math.max(LEAST_HEIGHT, desk.getHeight() * SHARE_OF_HEIGHT);
        Scene scene = new Scene(preview, WIDTH, height);
        Bindings.bindContent(scene.getStylesheets(), desk.getStylesheets());
        Stage window = new Stage();
        window.initOwner(desk.getWindow());
        window.setTitle(model.wantedProperty().get().exhibit().title());
        window.setScene(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                window.close();
            }
        });
        window.setOnHidden(event -> scene.setRoot(new Region()));
        window.show();
        preview.requestFocus();
    }
}
