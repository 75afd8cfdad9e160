package fr.amiable.ui.common.form;

import fr.amiable.draft.Draft;
import fr.amiable.ui.common.form.FormDrafts.FormState;
import fr.amiable.ui.common.widget.Icons;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/**
 * A form whose typing is put aside a moment after each change. Once it is left, saved or given up, its draft goes; one that
 * was found and neither taken nor erased stays.
 */
final class DraftedForm extends VBox {

    private static final Duration A_MOMENT = Duration.seconds(1);

    private final String place;
    private final FormState state;
    private final FormDrafts drafts;
    private final PauseTransition moment = new PauseTransition(A_MOMENT);
    private Map<String, String> kept = Map.of();
    private boolean isOwn;
    private boolean isOffering;

    DraftedForm(Parent form, String place, FormState state, FormDrafts drafts) {
        super(form);
        this.place = place;
        this.state = state;
        this.drafts = drafts;
        VBox.setVgrow(form, Priority.ALWAYS);
        moment.setOnFinished(passed -> keep());
        addEventFilter(KeyEvent.KEY_RELEASED, this::onChange);
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::onChange);
        addEventFilter(ActionEvent.ACTION, this::onChange);
        sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                leave();
            }
        });
    }

    void offer(Draft draft) {
        isOffering = true;
        Label words = new Label(drafts.words(draft), Icons.of(MaterialDesignH.HISTORY));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox banner = new HBox(words, space);
        banner.getStyleClass().addAll("banner", "draft-banner");
        banner.getChildren()
                .addAll(
                        button("draft.take", banner, () -> {
                            isOwn = true;
                            state.values().take(draft.values());
                        }),
                        button("draft.erase", banner, () -> drafts.remove(place)));
        getChildren().add(0, banner);
    }

    private Button button(String key, HBox banner, Runnable act) {
        Button button = new Button(drafts.texts().get(key));
        button.setOnAction(pressed -> {
            isOffering = false;
            getChildren().remove(banner);
            act.run();
        });
        return button;
    }

    /** The first change starts the clock, so that somebody who types without a pause is safe too. */
    private void onChange(Event change) {
        if (moment.getStatus() != PauseTransition.Status.RUNNING) {
            moment.playFromStart();
        }
    }

    /** A draft that waits for an answer is not written over. */
    private void keep() {
        if (isOffering || getScene() == null) {
            return;
        }
        if (!state.isModified().getAsBoolean()) {
            forget();
            return;
        }
        Map<String, String> now = state.values().values();
        if (!now.equals(kept)) {
            kept = now;
            isOwn = true;
            drafts.keep(place, now);
        }
    }

    private void leave() {
        moment.stop();
        forget();
    }

    /** A form that was saved and stays open has nothing to give back. */
    private void forget() {
        if (isOwn) {
            kept = Map.of();
            isOwn = false;
            drafts.remove(place);
        }
    }
}
