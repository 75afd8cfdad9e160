package fr.amiable.ui.timeline;

import fr.amiable.chronology.ChronologyEntry;
import fr.amiable.chronology.ChronologyKind;
import fr.amiable.client.ClientId;
import fr.amiable.common.Subject;
import fr.amiable.common.TableSheet;
import fr.amiable.common.Texts;
import fr.amiable.timeline.Channel;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.widget.ListOutput;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The chronology as it stands on a page: what to show, a way to note an exchange, and the facts, a batch at a time. */
public final class ChronologyPanel extends VBox {

    private static final int BATCH = 60;

    private final ChronologyModel model;
    private final ChronologyLines lines;
    private final Texts texts;
    private final VBox list = new VBox();
    private final FlowPane tools;
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
        this.lines = new ChronologyLines(model, new SubjectPlaces(client), navigator, dialogs, texts);
        getStyleClass().add("chronology-panel");
        list.getStyleClass().add("timeline");
        Button note = new Button(texts.get("ui.timeline.note"));
        note.setOnAction(pressed -> navigator.show(new Destination.TimelineForm(client, about, Optional.empty())));
        tools = new FlowPane(
                note,
                choice("ui.timeline.everyKind", ChronologyKind.values(), texts::of, model.kindProperty()),
                choice("ui.timeline.everyChannel", Channel.values(), texts::of, model.channelProperty()));
        tools.getStyleClass().add("chronology-tools");
        more.setOnAction(pressed -> {
            limit += BATCH;
            show();
        });
        more.managedProperty().bind(more.visibleProperty());
        getChildren().setAll(tools, list, more);
        model.shown().addListener((ListChangeListener<ChronologyEntry>) change -> show());
        show();
    }

    private <E extends Enum<E>> ComboBox<E> choice(
            String everyKey, E[] constants, Function<E, String> words, ObjectProperty<E> value) {
        ComboBox<E> box = new ComboBox<>();
        box.getStyleClass().add("chronology-filter");
        box.setAccessibleText(texts.get(everyKey));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E constant) {
                return constant == null ? texts.get(everyKey) : words.apply(constant);
            }

            @Override
            public E fromString(String written) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        });
        box.getItems().add(null);
        box.getItems().addAll(constants);
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    /** Offers to print what is shown, or to keep it as a file; {@code title} heads it. */
    public ChronologyPanel leavingBy(ListOutput output, String title) {
        MenuButton menu = new MenuButton(texts.get("ui.timeline.print"));
        menu.getItems()
                .setAll(
                        item("list.print", () -> output.print(title, sheet(title))),
                        item("list.pdf", () -> output.savePdf(title, sheet(title))),
                        item("list.csv", () -> output.exportCsv(title, sheet(title))));
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
        int count = model.shown().size();
        list.getChildren()
                .setAll(model.shown().stream().limit(limit).map(lines::of).toList());
        if (count == 0) {
            Label nothing = new Label(texts.get("ui.timeline.nothing"));
            nothing.getStyleClass().add("muted");
            nothing.setWrapText(true);
            list.getChildren().add(nothing);
        }
        more.setText(texts.get("ui.timeline.more", count - limit));
        more.setVisible(count > limit);
    }
}
