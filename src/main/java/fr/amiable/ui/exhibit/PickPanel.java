package fr.amiable.ui.exhibit;

import fr.amiable.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A list of things to take, each with a box to tick; Space ticks those chosen, Escape gives up. */
final class PickPanel<C> extends VBox {

    /** A thing to take: what it is called, and more about it. */
    static final class Choice<C> {

        private final C thing;
        private final String title;
        private final String about;
        private final BooleanProperty taken = new SimpleBooleanProperty();

        Choice(C thing, String title, String about) {
            this.thing = thing;
            this.title = title;
            this.about = about;
        }
    }

    private static final double LEAST_HEIGHT = 180;

    private final ListView<Choice<C>> list = new ListView<>();
    private final ObservableList<Choice<C>> choices = FXCollections.observableArrayList();
    private final Button take = new Button();
    private final Texts texts;

    PickPanel(String title, String explanation, Texts texts, Consumer<List<C>> onTaken, Runnable close) {
        this.texts = texts;
        getStyleClass().add("pick-panel");
        Label head = new Label(title);
        head.getStyleClass().add("section-title");
        head.setWrapText(true);
        Label more = new Label(explanation);
        more.getStyleClass().addAll("muted", "small");
        more.setWrapText(true);
        list.setId("picks");
        list.setMinHeight(LEAST_HEIGHT);
        list.getStyleClass().add("in-card");
        list.setItems(choices);
        list.setAccessibleText(title);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(any -> new ChoiceCell<>());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        VBox.setVgrow(list, Priority.ALWAYS);
        take.setId("take");
        take.setOnAction(pressed -> onTaken.accept(taken()));
        Button cancel = new Button(texts.get("form.cancel"));
        cancel.setOnAction(pressed -> close.run());
        Button all = new Button(texts.get("ui.exhibits.takeAll"));
        all.getStyleClass().add("bare");
        all.setOnAction(pressed -> choices.forEach(choice -> choice.taken.set(true)));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox acts = new HBox(all, space, cancel, take);
        acts.getStyleClass().add("actions");
        getChildren().setAll(head, more, list, acts);
        // a list takes Escape for itself
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close.run();
                key.consume();
            }
        });
        count();
    }

    /** @param nothing what to say when there is nothing to take */
    void show(List<Choice<C>> shown, String nothing) {
        Label none = new Label(nothing);
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        list.setPlaceholder(none);
        shown.forEach(choice -> choice.taken.addListener((property, before, now) -> count()));
        choices.setAll(shown);
        count();
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    private List<C> taken() {
        return choices.stream()
                .filter(choice -> choice.taken.get())
                .map(choice -> choice.thing)
                .toList();
    }

    private void count() {
        int count = taken().size();
        take.setText(texts.get("ui.exhibits.take", count));
        take.setDisable(count == 0);
    }

    private void onKey(KeyEvent key) {
        List<Choice<C>> chosen = list.getSelectionModel().getSelectedItems();
        if (key.getCode() == KeyCode.SPACE && !chosen.isEmpty()) {
            boolean isTaken = !chosen.get(0).taken.get();
            List.copyOf(chosen).forEach(choice -> choice.taken.set(isTaken));
            key.consume();
        }
    }

    /** The box, what it is, and under it what is known of it. */
    private static final class ChoiceCell<C> extends ListCell<Choice<C>> {

        private final CheckBox box = new CheckBox();
        private final Label title = new Label();
        private final Label about = new Label();
        private final HBox line;
        private Choice<C> shown;

        ChoiceCell() {
            box.setFocusTraversable(false);
            about.getStyleClass().addAll("muted", "small");
            VBox words = new VBox(title, about);
            words.setMinWidth(0);
            line = new HBox(box, words);
            line.getStyleClass().add("pick-line");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Choice<C> choice, boolean empty) {
            super.updateItem(choice, empty);
            if (shown != null) {
                box.selectedProperty().unbindBidirectional(shown.taken);
            }
            shown = empty ? null : choice;
            if (shown != null) {
                box.selectedProperty().bindBidirectional(shown.taken);
                box.setAccessibleText(shown.title);
                title.setText(shown.title);
                about.setText(shown.about);
            }
            setGraphic(shown == null ? null : line);
        }
    }
}
