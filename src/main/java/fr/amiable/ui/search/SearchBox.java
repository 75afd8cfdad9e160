package fr.amiable.ui.search;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.Icons;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** The search field of the frame and its answer over the window; the keyboard is enough: Ctrl+K, type, arrows, Enter, Escape. */
public final class SearchBox {

    private static final KeyCombination SEARCH = new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
    private static final Duration TYPING = Duration.millis(120);
    private static final double WIDTH = 560;
    private static final double GAP = 4;
    private static final double MARGIN = 16;

    private final Texts texts;
    private final TextField field = new TextField();
    private final StackPane bar = new StackPane(field);
    private final SearchPopup popup;
    private final PauseTransition pause = new PauseTransition(TYPING);
    private Optional<SearchModel> model = Optional.empty();
    private Node before;

    public SearchBox(Texts texts) {
        this.texts = texts;
        this.popup = new SearchPopup(texts, this::open);
        field.setId("searchEverywhere");
        field.setPromptText(texts.get("ui.search.prompt"));
        field.setAccessibleText(texts.get("ui.search.prompt"));
        Hint.on(field, texts.get("ui.search.hint"));
        field.setDisable(true);
        Label keys = new Label(texts.get("ui.search.shortcut"));
        keys.getStyleClass().add("search-keys");
        keys.setMouseTransparent(true);
        Node icon = Icons.of(MaterialDesignM.MAGNIFY);
        icon.setMouseTransparent(true);
        StackPane.setAlignment(icon, Pos.CENTER_LEFT);
        StackPane.setAlignment(keys, Pos.CENTER_RIGHT);
        bar.getChildren().addAll(icon, keys);
        bar.getStyleClass().add("search-bar");
        keys.visibleProperty().bind(field.textProperty().isEmpty());
        field.sceneProperty().addListener((property, old, scene) -> listen(scene));
        field.focusedProperty().addListener((property, old, isFocused) -> {
            if (isFocused) {
                show();
            } else {
                hide();
            }
        });
        field.localToSceneTransformProperty().addListener((property, old, moved) -> {
            if (popup.isVisible()) {
                show();
            }
        });
        field.textProperty().addListener((property, old, typed) -> pause.playFromStart());
        pause.setOnFinished(over -> ask());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        StackPane.setAlignment(popup, Pos.TOP_LEFT);
    }

    /** To be placed in the top bar. */
    public Node bar() {
        return bar;
    }

    /** To be placed over the whole window. */
    public Node popup() {
        return popup;
    }

    /** Once the data are open. */
    public void connect(SearchModel newModel) {
        model = Optional.of(newModel);
        field.setDisable(false);
        newModel.lines().addListener((ListChangeListener<SearchLine>) change -> popup.show(newModel.lines()));
        newModel.chosenProperty().addListener((property, old, chosen) -> {
            popup.choose(chosen.intValue());
            field.setAccessibleHelp(newModel.chosenLine().map(popup::words).orElse(texts.get("ui.search.hint")));
        });
        newModel.stateProperty().addListener((property, old, state) -> say(newModel));
        popup.show(newModel.lines());
        say(newModel);
    }

    private void say(SearchModel shown) {
        switch (shown.stateProperty().get()) {
            case IDLE -> popup.say(texts.get("ui.search.hint"));
            case SEARCHING -> popup.say(shown.lines().isEmpty() ? texts.get("ui.search.searching") : "");
            case ANSWERED -> {
                boolean isNothing = shown.lines().isEmpty();
                popup.say(
                        isNothing
                                ? texts.get("ui.search.nothing", field.getText().strip())
                                : "");
                popup.sayShare(shown.share());
            }
        }
    }

    private void listen(Scene scene) {
        if (scene == null) {
            return;
        }
        scene.getAccelerators().put(SEARCH, this::focus);
        scene.focusOwnerProperty().addListener((property, old, now) -> {
            if (now == field && old != null) {
                before = old;
            }
        });
    }

    private void focus() {
        if (!field.isDisabled()) {
            field.requestFocus();
            field.selectAll();
            show();
        }
    }

    private void ask() {
        model.ifPresent(one -> one.search(field.getText()));
    }

    private void onKey(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> model.ifPresent(one -> one.move(1));
            case UP -> model.ifPresent(one -> one.move(-1));
            case ENTER -> enter();
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** Enter right after the last letter does not wait for the pause of typing. */
    private void enter() {
        if (pause.getStatus() == Animation.Status.RUNNING) {
            pause.stop();
            ask();
        }
        model.ifPresent(one -> {
            if (one.openChosen()) {
                close();
            }
        });
    }

    private void open(SearchLine line) {
        model.ifPresent(one -> {
            if (one.open(line)) {
                close();
            }
        });
    }

    private void close() {
        pause.stop();
        hide();
        field.clear();
        pause.stop();
    }

    /** Back to where the owner was. */
    private void leave() {
        model.ifPresent(SearchModel::forget);
        close();
        if (before != null && before.getScene() == field.getScene()) {
            before.requestFocus();
        } else {
            bar.getParent().requestFocus();
        }
    }

    private void show() {
        Bounds place = field.localToScene(field.getBoundsInLocal());
        double width =
                Math.min(Math.max(WIDTH, place.getWidth()), field.getScene().getWidth() - 2 * MARGIN);
        double left = Math.max(MARGIN, place.getMaxX() - width);
        popup.setPrefWidth(width);
        popup.setTranslateX(left);
        popup.setTranslateY(place.getMaxY() + GAP);
        popup.within(field.getScene().getHeight() - place.getMaxY() - GAP - MARGIN);
        popup.setVisible(true);
    }

    private void hide() {
        popup.setVisible(false);
    }
}
