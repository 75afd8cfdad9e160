package fr.amiable.ui.common.help;

import fr.amiable.common.Texts;
import fr.amiable.law.Explanation;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.Tone;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A legal rule as shown to the owner: its title, the rule, its source and the day the law was read. */
final class ExplanationPane extends VBox {

    ExplanationPane(Explanation explanation, Texts texts) {
        getStyleClass().add("explanation");
        HBox state = new HBox(words(texts.get("help.asOf", explanation.asOf()), "muted"));
        state.getStyleClass().add("explanation-state");
        if (!explanation.isVerified()) {
            state.getChildren().add(new StatusChip(texts.get("help.toVerify"), Tone.AMBER));
        }
        getChildren()
                .addAll(
                        words(explanation.title(), "section-title"),
                        words(explanation.rule(), "explanation-rule"),
                        words(texts.get("help.source", explanation.source()), "muted"),
                        state);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(explanation.title() + ". " + explanation.rule() + " " + explanation.source());
    }

    private static Label words(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
