package fr.amiable.ui.shell;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.RunningWork;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.Icons;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableIntegerValue;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** The frame of the window: navigation, way back, what can be created, and what is going on. */
public final class ShellController {

    private static final double NARROW = 1100;
    private static final double ROOM_FOR_TABLES = 940;
    private static final double HEIGHT_FOR_TABLES = 580;
    private static final double LEAST_WIDTH = 360;
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final KeyCombination FORWARD = new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);
    private static final KeyCombination CREATE = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    private final ObservableList<RunningWork> runningWork;
    private final Dialogs dialogs;
    private final Texts texts;
    private Optional<Navigator> navigator = Optional.empty();
    private NavigationBar places;
    private CreateMenu creations;
    private StatusBar status;
    private Pages pages;

    @FXML
    private BorderPane shell;

    @FXML
    private VBox navigation;

    @FXML
    private VBox entries;

    @FXML
    private VBox lastEntries;

    @FXML
    private Button back;

    @FXML
    private Button forward;

    @FXML
    private HBox trail;

    @FXML
    private HBox search;

    @FXML
    private MenuButton create;

    @FXML
    private StackPane content;

    @FXML
    private HBox running;

    @FXML
    private Label rates;

    @FXML
    private Label backup;

    public ShellController(ObservableList<RunningWork> runningWork, Dialogs dialogs, Texts texts) {
        this.runningWork = runningWork;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        places = new NavigationBar(navigation, entries, lastEntries, texts);
        creations = new CreateMenu(create, texts);
        status = new StatusBar(rates, backup);
        new RunningWorkBar(running, runningWork, dialogs, texts);
        back.setGraphic(Icons.of(MaterialDesignA.ARROW_LEFT));
        Hint.on(back, texts.get("shell.back"));
        back.setDisable(true);
        forward.setGraphic(Icons.of(MaterialDesignA.ARROW_RIGHT));
        Hint.on(forward, texts.get("shell.forward"));
        forward.setDisable(true);
        shell.widthProperty().addListener((property, before, width) -> places.fold(width.doubleValue() < NARROW));
        shell.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        shell.addEventFilter(MouseEvent.MOUSE_PRESSED, this::onMouse);
    }

    /** Once the data are open: from now on the owner can go anywhere. */
    public void follow(Navigator newNavigator) {
        navigator = Optional.of(newNavigator);
        back.disableProperty().bind(newNavigator.hasPastProperty().not());
        forward.disableProperty().bind(newNavigator.hasFutureProperty().not());
        pages = new Pages(content, newNavigator::isKept);
        newNavigator.screenProperty().addListener((property, before, now) -> show(now.view()));
        new Trail(trail, newNavigator);
        places.follow(newNavigator);
        creations.follow(newNavigator);
    }

    /** Forms follow the size of the window; tables and cards need room, and scroll in less. */
    private void show(Node view) {
        boolean isForm = view.lookup(".form-page") != null;
        content.setMinSize(isForm ? LEAST_WIDTH : ROOM_FOR_TABLES, isForm ? 0 : HEIGHT_FOR_TABLES);
        pages.show(view);
    }

    /** Builds the next of the lists an owner comes back to, hidden behind the page shown; false when there is none left. */
    public boolean buildAhead() {
        Optional<Node> next = navigator.flatMap(Navigator::buildAhead);
        next.ifPresent(pages::makeReady);
        return next.isPresent();
    }

    /** How much there is to do today, beside the first entry. */
    public void countToDo(ObservableIntegerValue count) {
        Class<? extends Destination> today = Destination.Today.class;
        places.count(Map.of(today, count.get()));
        count.addListener((property, before, now) -> places.count(Map.of(today, now.intValue())));
    }

    /** Puts the search field where it belongs. */
    public void placeSearch(Node field) {
        search.getChildren().setAll(field);
    }

    /** What the status bar says of the legal rates. */
    public void show(RateState state) {
        status.show(state);
    }

    /** What the status bar says of the last copy of the data. */
    public void show(BackupState state) {
        status.show(state);
    }

    /** How much waits behind each entry of the navigation, by its place. */
    public void show(Map<Class<? extends Destination>, Integer> waiting) {
        places.count(waiting);
    }

    private void onKey(KeyEvent key) {
        if (BACK.match(key)) {
            goBack();
            key.consume();
        } else if (FORWARD.match(key)) {
            goForward();
            key.consume();
        } else if (CREATE.match(key)) {
            creations.open();
            key.consume();
        }
    }

    /** The two side buttons of a mouse lead back and forth, as in a browser. */
    private void onMouse(MouseEvent press) {
        if (press.getButton() == MouseButton.BACK) {
            goBack();
            press.consume();
        } else if (press.getButton() == MouseButton.FORWARD) {
            goForward();
            press.consume();
        }
    }

    @FXML
    private void goBack() {
        navigator.ifPresent(Navigator::back);
    }

    @FXML
    private void goForward() {
        navigator.ifPresent(Navigator::forward);
    }
}
