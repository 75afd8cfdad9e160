package fr.amiable.ui.common.widget;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LightScrollTest {

    private Page page;

    @Start
    void show(Stage stage) {
        page = new Page();
        page.setContent(new Label("Longue page"));
        stage.setScene(new Scene(page, 300, 200));
        stage.show();
    }

    @Test
    void aPageKeepsNoPictureOfWhatItShows() {
        assertThat(page.lookup(".viewport")).isNotNull();
        assertThat(page.lookupAll("*")).noneMatch(Node::isCache);
    }
}
