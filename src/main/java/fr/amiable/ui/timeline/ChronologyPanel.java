package fr.amiable.ui.timeline;

import fr.amiable.chronology.proof.ProvenFact;
import fr.amiable.client.ClientId;
import fr.amiable.common.Subject;
import fr.amiable.common.TableSheet;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.widget.FirstLines;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.ListOutput;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The chronology as it stands on a page: what to show, a way to note an exchange, and the facts, a batch at a time. */
public final class ChronologyPanel extends VBox {

    private static final int BATCH = 60;

    private final ChronologyModel model;
    private final FactLines lines;
    private final Texts texts;
    private final VBox list = new VBox();
    private final FirstLines drawn = new FirstLines(list);
    private final FlowPane tools = new FlowPane();
    private final Label count = new Label();
    private final Label refusal = new Label();
    private final Label untoldCount = new Label();
    private final HBox untold = new HBox();
    private final Button more = new Button();
    private int limit = BATCH;

    /** @param about the dispute or invoice that exchanges noted here belong to; empty on a client's card */
    public ChronologyPanel(
            ChronologyModel model,
            ClientId client,
            Optional<Subject> about,
            Navigator navigator,
            Dialogs dialogs,
            Texts texts) {
        this.model = model;
        this.texts = texts;
        ChronologyLines plain = new ChronologyLines(model, new SubjectPlaces(client), navigator, dialogs, texts);
        this.lines = model.caseDesk()
                .<FactLines>map(desk -> new CaseLines(model, plain, desk.today(), texts))
                .orElse(plain);
        getStyleClass().add("chronology-panel");
        list.getStyleClass().add(model.caseDesk().isPresent() ? "case-facts" : "timeline");
        tools.getStyleClass().add("chronology-tools");
        Button note = new Button(texts.get("ui.timeline.note"));
        note.setOnAction(pressed -> navigator.show(new Destination.TimelineForm(client, about, Optional.empty())));
        ChronologyFilterPane filters =
                new ChronologyFilterPane(model.filter(), model.caseDesk().isPresent(), texts);
        tools.getChildren().setAll(folding(filters));
        if (model.caseDesk().isEmpty()) {
            tools.getChildren().add(0, note);
        }
        more.setOnAction(pressed -> {
            limit += BATCH;
            show();
        });
        more.managedProperty().bind(more.visibleProperty());
        getChildren().setAll(tools, filters, untold(), chosen(), refused(), list, more);
        model.shown().addListener((ListChangeListener<ProvenFact>) change -> show());
        show();
    }

    /** Beside a narrow list the choices show when they are asked for, or used. */
    private Node folding(ChronologyFilterPane filters) {
        ToggleButton button = new ToggleButton(texts.get("ui.timeline.filter"));
        button.getStyleClass().add("filter");
        filters.visibleProperty().bind(button.selectedProperty());
        filters.managedProperty().bind(filters.visibleProperty());
        button.setOnAction(pressed -> {
            if (button.isSelected()) {
                filters.first().requestFocus();
            } else {
                model.filter().clear();
            }
        });
        return button;
    }

    private Node chosen() {
        count.getStyleClass().addAll("muted", "small");
        Hyperlink every = new Hyperlink(texts.get("ui.timeline.showAll"));
        every.getStyleClass().add("small");
        every.setOnAction(pressed -> model.filter().clear());
        HBox chosen = new HBox(count, every);
        chosen.getStyleClass().add("entry");
        chosen.visibleProperty().bind(model.filter().activeBinding());
        chosen.managedProperty().bind(chosen.visibleProperty());
        return chosen;
    }

    /** Exchanges of a case that nobody else will read: the owner may have forgotten to say that they are to be produced. */
    private Node untold() {
        untoldCount.setId("untold");
        untoldCount.getStyleClass().addAll("muted", "small");
        untoldCount.setWrapText(true);
        Hyperlink which = new Hyperlink(texts.get("ui.timeline.showUntold"));
        which.setId("showUntold");
        which.getStyleClass().add("small");
        which.setMinWidth(USE_PREF_SIZE);
        Hint.on(which, texts.get("ui.timeline.untoldHint"));
        which.setOnAction(pressed -> {
            which.setVisited(false);
            model.filter().showUntold();
        });
        untold.getStyleClass().add("entry");
        untold.getChildren().setAll(untoldCount, which);
        untold.managedProperty().bind(untold.visibleProperty());
        return untold;
    }

    private void countUntold() {
        long exchanges = model.caseDesk().isEmpty()
                ? 0
                : model.all().stream().filter(ChronologyFilter::isUntold).count();
        untoldCount.setText(texts.get("ui.timeline.untold", exchanges));
        untold.setVisible(exchanges > 0);
    }

    private Node refused() {
        refusal.getStyleClass().add("problems");
        refusal.setWrapText(true);
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        model.refusalProperty()
                .addListener(
                        (property, before, reason) -> refusal.setText(reason == null ? "" : reason.message(texts)));
        return refusal;
    }

    /** Offers to print what is shown, or to keep it as a file; {@code title} heads it. Of a case, the facts others may read. */
    public ChronologyPanel leavingBy(ListOutput output, String title) {
        MenuButton menu = new MenuButton(texts.get("ui.timeline.print"));
        model.caseDesk()
                .ifPresentOrElse(
                        desk -> {
                            String facts = texts.get("bundle.facts.title");
                            Supplier<byte[]> pages = () -> desk.printed().print(desk.dispute());
                            menu.getItems()
                                    .setAll(
                                            item("ui.timeline.printFacts", () -> output.printPages(facts, pages)),
                                            item("ui.timeline.saveFacts", () -> output.savePages(facts, pages)));
                        },
                        () -> menu.getItems()
                                .setAll(
                                        item("list.print", () -> output.print(title, sheet(title))),
                                        item("list.pdf", () -> output.savePdf(title, sheet(title)))));
        menu.getItems().add(item("list.csv", () -> output.exportCsv(title, sheet(title))));
        tools.getChildren().add(menu);
        return this;
    }

    private MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setOnAction(chosen -> act.run());
        return item;
    }

    /** Copied on the window's thread: what is written is what was seen. */
    private Supplier<TableSheet> sheet(String title) {
        TableSheet sheet = ChronologySheet.of(title, List.copyOf(model.shown()), texts);
        return () -> sheet;
    }

    private void show() {
        boolean isKeyboardHere = isKeyboardHere();
        countUntold();
        int shown = model.shown().size();
        count.setText(texts.get("ui.timeline.shown", shown, model.all().size()));
        drawn.show(model.shown().subList(0, Math.min(limit, shown)), lines::of);
        if (shown == 0) {
            Label nothing = new Label(texts.get("ui.timeline.nothing"));
            nothing.getStyleClass().add("muted");
            nothing.setWrapText(true);
            list.getChildren().add(nothing);
        }
        more.setText(texts.get("ui.timeline.more", shown - limit));
        more.setVisible(shown > limit);
        lines.shown(isKeyboardHere);
    }

    /** Facts may be drawn again because of what is done elsewhere on the page: the keyboard stays where it works. */
    private boolean isKeyboardHere() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node == this) {
                return true;
            }
        }
        return focused == null;
    }
}
