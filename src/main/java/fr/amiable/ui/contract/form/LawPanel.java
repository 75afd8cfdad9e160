package fr.amiable.ui.contract.form;

import fr.amiable.common.Texts;
import fr.amiable.contract.check.ContractCheck;
import fr.amiable.ui.contract.CheckNodes;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the law says of the contract being typed, beside the form. */
final class LawPanel {

    /** What is above the cards of the page. */
    private static final double HEADER = 48;

    private final HBox lights;
    private final VBox lines;
    private final Texts texts;
    private final CheckNodes checks;

    LawPanel(HBox lights, VBox lines, Texts texts) {
        this.lights = lights;
        this.lines = lines;
        this.texts = texts;
        this.checks = new CheckNodes(texts);
    }

    /** @param check null until it is known with whom and what */
    void show(ContractCheck check) {
        lights.setManaged(check != null);
        if (check == null) {
            lights.getChildren().clear();
            lines.getChildren().setAll(muted("contract.form.checkWaits"));
            return;
        }
        lights.getChildren().setAll(checks.summary(check));
        lines.getChildren().setAll(checks.toDo(check));
        if (lines.getChildren().isEmpty()) {
            lines.getChildren().setAll(muted("contract.form.checkClear"));
        }
    }

    /** Keeps that card in sight while the long form beside it scrolls. */
    static void follow(Region card, Region form, ScrollPane page) {
        page.vvalueProperty().addListener((property, before, now) -> {
            double hidden = now.doubleValue()
                    * (page.getContent().getLayoutBounds().getHeight()
                            - page.getViewportBounds().getHeight());
            double room = form.getHeight() - card.getHeight();
            card.setTranslateY(Math.max(0, Math.min(hidden - HEADER, room)));
        });
    }

    private Label muted(String key) {
        Label words = new Label(texts.get(key));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        return words;
    }
}
