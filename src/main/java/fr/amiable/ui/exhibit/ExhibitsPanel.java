package fr.amiable.ui.exhibit;

import fr.amiable.common.Texts;
import fr.amiable.evidence.exhibit.NumberedExhibit;
import fr.amiable.ui.common.widget.EmptyState;
import fr.amiable.ui.common.widget.FileSize;
import fr.amiable.ui.common.widget.FoldedColumns;
import fr.amiable.ui.exhibit.preview.ExhibitPreview;
import fr.amiable.ui.exhibit.preview.ExhibitPreviewModel;
import fr.amiable.ui.importing.FileDrop;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The exhibits of a case as they stand on its page: the list, a look at the one chosen and what is said of it, ways to add. */
public final class ExhibitsPanel extends VBox {

    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private static final PseudoClass FILES_OVER = PseudoClass.getPseudoClass("files-over");

    private final ExhibitsModel model;
    private final ExhibitPreviewModel looked;
    private final ExhibitsFrame frame;
    private final Texts texts;
    private final ExhibitTable table;
    private final ExhibitAdding adding;
    private final TabPane side = new TabPane();
    private final StackPane middle = new StackPane();
    private final Node list;
    private ExhibitPreview preview;
    private ExhibitDetailsForm details;
    private String caseName = "";

    public ExhibitsPanel(ExhibitsModel model, ExhibitPreviewModel looked, ExhibitsFrame frame) {
        this.model = model;
        this.looked = looked;
        this.frame = frame;
        this.texts = frame.texts();
        ExhibitActs acts = new ExhibitActs(model, frame);
        table = new ExhibitTable(model, acts, this::openLarger, frame.memory(), texts);
        adding = new ExhibitAdding(model, frame, this::ask, this::showList);
        list = list();
        getStyleClass().add("exhibits-panel");
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren()
                .setAll(
                        new ExhibitTools(table, acts, adding, () -> texts.get("ui.exhibits.listOf", caseName), frame),
                        new ExhibitMessages(model, frame, () -> caseName),
                        middle,
                        foot());
        showList();
        listen(acts);
    }

    private void listen(ExhibitActs acts) {
        FileDrop.on(this, adding::addPaths);
        addEventHandler(
                DragEvent.DRAG_ENTERED_TARGET,
                event ->
                        pseudoClassStateChanged(FILES_OVER, event.getDragboard().hasFiles()));
        addEventHandler(DragEvent.DRAG_EXITED, event -> pseudoClassStateChanged(FILES_OVER, false));
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        model.addedProperty().addListener((property, before, now) -> acts.tellAdded(now));
        table.node().getSelectionModel().selectedItemProperty().addListener((property, before, now) -> look());
        sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                model.release();
            }
        });
    }

    /** How the case is called where it is printed. */
    public ExhibitsPanel named(String name) {
        caseName = name;
        return this;
    }

    /** Tells how many there are each time they were read. */
    public ExhibitsPanel counting(IntConsumer told) {
        model.totalsProperty()
                .addListener((Observable change) -> told.accept(model.rows().size()));
        return this;
    }

    /** Tells each time the exhibits, their order or their numbers are no longer those read before. */
    public ExhibitsPanel whenChanged(Runnable told) {
        AtomicReference<List<NumberedExhibit>> before = new AtomicReference<>();
        model.totalsProperty().addListener((Observable change) -> {
            List<NumberedExhibit> now =
                    model.rows().stream().map(ExhibitRow::numbered).toList();
            List<NumberedExhibit> known = before.getAndSet(now);
            if (known != null && !known.equals(now)) {
                told.run();
            }
        });
        return this;
    }

    /** Reads the list again. */
    public void load() {
        model.load();
    }

    private Node list() {
        StackPane lines = new StackPane(table.node());
        model.totalsProperty().addListener((Observable change) -> {
            if (model.totalsProperty().get() != null
                    && model.rows().isEmpty()
                    && lines.getChildren().size() == 1) {
                lines.getChildren().add(0, nothing());
            }
        });
        table.node().visibleProperty().bind(Bindings.isNotEmpty(model.rows()));
        side.getStyleClass().add("exhibit-side");
        side.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        side.visibleProperty()
                .bind(table.node()
                        .getSelectionModel()
                        .selectedItemProperty()
                        .isNotNull()
                        .and(Bindings.isNotEmpty(model.rows())));
        side.managedProperty().bind(side.visibleProperty());
        BesideOrBelow both = new BesideOrBelow(lines, side);
        FoldedColumns.in(table.node(), Set.of("pages", "state"), both.widthProperty());
        return both;
    }

    private Node nothing() {
        EmptyState empty = new EmptyState();
        empty.setIcon("mdi2f-file-document-multiple-outline");
        empty.setTitle(texts.get("ui.exhibits.none"));
        empty.setText(texts.get("ui.exhibits.firstSteps"));
        empty.visibleProperty().bind(Bindings.isEmpty(model.rows()));
        return empty;
    }

    private Tab previewTab() {
        preview = new ExhibitPreview(looked, texts, frame.clock().getZone());
        ScrollPane scroll = scrolled(preview);
        scroll.setFitToHeight(true);
        return new Tab(texts.get("ui.exhibits.look"), scroll);
    }

    private Tab detailsTab() {
        details = new ExhibitDetailsForm(texts, adding::today, model::change);
        return new Tab(texts.get("ui.exhibits.details"), scrolled(details));
    }

    private static ScrollPane scrolled(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Node foot() {
        Label sums = new Label();
        sums.setId("exhibitTotals");
        Label numbers = new Label();
        Label hint = new Label(texts.get("ui.exhibits.dropHint"));
        model.totalsProperty().addListener((Observable change) -> {
            ExhibitTotals totals = model.totalsProperty().get();
            sums.setText(sums(totals));
            numbers.setText(
                    totals.fixedUpTo().isPresent()
                            ? texts.get(
                                    "ui.exhibits.fixedUpTo", totals.fixedUpTo().getAsInt())
                            : texts.get("ui.exhibits.freeNumbers"));
        });
        FlowPane line = new FlowPane(sums, numbers);
        line.getStyleClass().add("exhibit-foot");
        VBox foot = new VBox(line, hint);
        for (Label label : new Label[] {sums, numbers, hint}) {
            label.getStyleClass().addAll("muted", "small");
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        foot.visibleProperty().bind(model.totalsProperty().isNotNull());
        return foot;
    }

    private String sums(ExhibitTotals totals) {
        String size = FileSize.words(totals.bytes(), texts);
        if (totals.produced() == 0) {
            return texts.get("ui.exhibits.nothingProduced");
        }
        return texts.get(
                totals.isEveryPageCounted() ? "ui.exhibits.totals" : "ui.exhibits.atLeast",
                totals.produced(),
                totals.pages(),
                size);
    }

    /** What stands beside the list is laid out when the first exhibit is chosen. */
    private void look() {
        ExhibitRow row = table.node().getSelectionModel().getSelectedItem();
        if (row == null) {
            looked.show(Optional.empty());
        } else {
            if (side.getTabs().isEmpty()) {
                side.getTabs().setAll(previewTab(), detailsTab());
            }
            looked.show(Optional.of(model.previewed(row)));
            details.show(row);
        }
    }

    private void openLarger() {
        if (preview != null) {
            preview.openLarger();
        }
    }

    private void ask(Node question) {
        middle.getChildren().setAll(question);
    }

    private void showList() {
        middle.getChildren().setAll(list);
        table.node().requestFocus();
    }

    /** A field in which words are typed takes its own paste. */
    private void onKey(KeyEvent key) {
        if (PASTE.match(key) && !(key.getTarget() instanceof TextInputControl)) {
            adding.paste();
            key.consume();
        }
    }
}
