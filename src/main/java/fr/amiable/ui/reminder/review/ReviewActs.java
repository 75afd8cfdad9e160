package fr.amiable.ui.reminder.review;

import fr.amiable.common.Texts;
import fr.amiable.reminder.plan.StepChannel;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.WrapRow;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** The acts of the review as buttons, each with its key; the one the scenario proposes stands out. */
final class ReviewActs {

    private final Map<ReviewAct, Button> buttons = new EnumMap<>(ReviewAct.class);
    private final Consumer<ReviewAct> act;
    private final WrapRow row = new WrapRow();

    ReviewActs(Texts texts, Consumer<ReviewAct> act) {
        this.act = act;
        for (ReviewAct one : ReviewAct.values()) {
            Button button = new Button(texts.of(one));
            button.setId("review" + one.name());
            Hint.on(
                    button,
                    texts.get("reminders.review.key", texts.of(one), one.key().getName()));
            button.setOnAction(pressed -> act.accept(one));
            buttons.put(one, button);
            row.getChildren().add(button);
        }
    }

    Node node() {
        return row;
    }

    void disableWhile(ObservableValue<Boolean> busy) {
        row.disableProperty().bind(busy);
    }

    void show(ReviewPage page) {
        StepChannel channel = page.reminder().channel();
        boolean isWritten = channel.isWritten() && page.refusal().isEmpty();
        buttons.get(ReviewAct.EDIT).setDisable(page.shownWords().isEmpty());
        buttons.get(ReviewAct.MAIL).setDisable(!isWritten || channel == StepChannel.REGISTERED);
        buttons.get(ReviewAct.PRINT).setDisable(page.refusal().isPresent());
        buttons.values().forEach(button -> button.getStyleClass().remove("primary"));
        buttons.get(proposed(channel)).getStyleClass().add("primary");
    }

    private static ReviewAct proposed(StepChannel channel) {
        return switch (channel) {
            case EMAIL -> ReviewAct.MAIL;
            case POST, REGISTERED -> ReviewAct.PRINT;
            case CALL -> ReviewAct.CALL;
        };
    }

    /** Letters typed in a field are letters, not acts. */
    void followKeysIn(Node page) {
        page.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            boolean isTyping =
                    key.getTarget() instanceof TextInputControl || key.getTarget() instanceof ComboBoxBase<?>;
            boolean isPlain = !key.isShortcutDown() && !key.isAltDown() && !key.isControlDown() && !key.isMetaDown();
            if (isTyping || !isPlain) {
                return;
            }
            buttons.forEach((one, button) -> {
                if (one.key() == key.getCode() && !button.isDisabled() && row.isVisible()) {
                    key.consume();
                    act.accept(one);
                }
            });
        });
    }
}
