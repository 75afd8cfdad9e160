package fr.amiable.ui.shell;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Crumb;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.RunningWork;
import fr.amiable.ui.common.Screen;
import fr.amiable.ui.common.widget.Icons;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableIntegerValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** The frame of the window: navigation, way back, what can be created, and what is going on. */
public final class ShellController {

    private static final double NARROW = 1100;
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final KeyCombination FORWARD = new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);
    private static final KeyCombination CREATE = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    private final ObservableList<RunningWork> runningWork;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Map<NavigationEntry, ToggleButton> buttons = new EnumMap<>(NavigationEntry.class);
    private final ListChangeListener<Crumb> followTrail = change -> showTrail();
    private Optional<Navigator> navigator = Optional.empty();
    private Optional<CountBadge> toDo = Optional.empty();

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

    public ShellController(ObservableList<RunningWork> runningWork, Dialogs dialogs, Texts texts) {
        this.runningWork = runningWork;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        for (NavigationEntry entry : NavigationEntry.values()) {
            VBox place = entry == NavigationEntry.SETTINGS ? lastEntries : entries;
            place.getChildren().add(entry == NavigationEntry.TODAY ? counted(button(entry)) : button(entry));
        }
        back.setGraphic(Icons.of(MaterialDesignA.ARROW_LEFT));
        back.setTooltip(new Tooltip(texts.get("shell.back")));
        forward.setGraphic(Icons.of(MaterialDesignA.ARROW_RIGHT));
        forward.setTooltip(new Tooltip(texts.get("shell.forward")));
        create.setTooltip(new Tooltip(texts.get("shell.createHint")));
        navigation.setDisable(true);
        create.setDisable(true);
        back.setDisable(true);
        forward.setDisable(true);
        new RunningWorkBar(running, runningWork, dialogs, texts);
        shell.widthProperty().addListener((property, before, width) -> fold(width.doubleValue() < NARROW));
        shell.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Once the data are open: from now on the owner can go anywhere. */
    public void follow(Navigator newNavigator) {
        navigator = Optional.of(newNavigator);
        navigation.setDisable(false);
        create.setDisable(false);
        back.disableProperty().bind(newNavigator.hasPastProperty().not());
        forward.disableProperty().bind(newNavigator.hasFutureProperty().not());
        newNavigator.screenProperty().addListener((property, before, now) -> show(before, now));
        newNavigator.destinationProperty().addListener((property, before, now) -> mark(now));
        buttons.forEach((entry, button) -> {
            button.setVisible(newNavigator.leadsTo(entry.destination()));
            button.setManaged(button.isVisible());
        });
        addCreation("shell.newClient", new Destination.ClientForm(Optional.empty()));
        addCreation("shell.newContract", new Destination.ContractForm(Optional.empty(), Optional.empty()));
        addCreation("shell.newTerms", new Destination.TermsForm(Optional.empty()));
        addCreation("shell.newInvoice", new Destination.InvoiceForm(Optional.empty(), Optional.empty()));
        addCreation("shell.newPayment", new Destination.PaymentForm(Optional.empty(), Optional.empty()));
        addCreation("shell.import", new Destination.Import(List.of()));
    }

    /** The number beside the first entry. */
    public void countToDo(ObservableIntegerValue count) {
        toDo.ifPresent(badge -> badge.follow(count));
    }

    private Node counted(ToggleButton entry) {
        CountBadge badge = new CountBadge(entry, texts);
        toDo = Optional.of(badge);
        return badge;
    }

    /** Puts the search field where it belongs. */
    public void placeSearch(Node field) {
        search.getChildren().setAll(field);
    }

    /** What the status bar says of the legal rates. */
    public void show(RateState state) {
        rates.setText(state.words());
        rates.getStyleClass().removeAll("warning");
        if (!state.isRight()) {
            rates.getStyleClass().add("warning");
            rates.setGraphic(Icons.of(MaterialDesignA.ALERT_OUTLINE));
        }
    }

    private ToggleButton button(NavigationEntry entry) {
        String words = texts.get("shell.entry." + entry.name());
        ToggleButton button = new ToggleButton(words, Icons.of(entry.icon()));
        button.getStyleClass().add("navigation-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(pressed -> {
            navigator.ifPresent(way -> way.show(entry.destination()));
            navigator.ifPresent(way -> mark(way.destinationProperty().get()));
        });
        buttons.put(entry, button);
        return button;
    }

    private void addCreation(String key, Destination destination) {
        if (!navigator.orElseThrow().leadsTo(destination)) {
            return;
        }
        MenuItem item = new MenuItem(texts.get(key));
        item.setOnAction(chosen -> navigator.ifPresent(way -> way.show(destination)));
        create.getItems().add(item);
    }

    private void mark(Destination place) {
        buttons.forEach((entry, button) -> button.setSelected(entry.leadsTo(place)));
    }

    private void show(Screen before, Screen now) {
        if (before != null) {
            before.trail().removeListener(followTrail);
        }
        now.trail().addListener(followTrail);
        content.getChildren().setAll(now.view());
        showTrail();
    }

    private void showTrail() {
        trail.getChildren().clear();
        for (Crumb crumb : navigator.orElseThrow().screenProperty().get().trail()) {
            if (!trail.getChildren().isEmpty()) {
                trail.getChildren().add(muted("/"));
            }
            trail.getChildren().add(crumb(crumb));
        }
    }

    private Node crumb(Crumb crumb) {
        if (crumb.destination().isEmpty()) {
            Label here = new Label(crumb.text());
            here.getStyleClass().add("strong");
            return here;
        }
        Hyperlink link = new Hyperlink(crumb.text());
        link.getStyleClass().add("crumb");
        link.setOnAction(pressed ->
                navigator.ifPresent(way -> way.show(crumb.destination().get())));
        return link;
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        return label;
    }

    private void fold(boolean isNarrow) {
        navigation.pseudoClassStateChanged(PseudoClass.getPseudoClass("folded"), isNarrow);
    }

    private void onKey(KeyEvent key) {
        if (BACK.match(key)) {
            goBack();
            key.consume();
        } else if (FORWARD.match(key)) {
            goForward();
            key.consume();
        } else if (CREATE.match(key) && !create.isDisabled()) {
            create.show();
            key.consume();
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
