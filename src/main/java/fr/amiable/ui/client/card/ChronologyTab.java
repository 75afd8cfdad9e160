package fr.amiable.ui.client.card;

import fr.amiable.chronology.ChronologyEntry;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.widget.Timeline;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Everything that happened with the client, newest fact first, a batch at a time. */
final class ChronologyTab implements CardContent {

    private static final int BATCH = 60;

    private final ClientCardModel model;
    private final VBox list = new VBox();
    private final Button more;
    private final Node node;
    private List<ChronologyEntry> entries = List.of();
    private int limit = BATCH;

    ChronologyTab(ClientCardModel model, CardFrame frame) {
        Texts texts = frame.texts();
        this.model = model;
        list.setId("chronology");
        list.getStyleClass().add("timeline");
        more = new Button(texts.get("client.card.moreFacts"));
        more.managedProperty().bind(more.visibleProperty());
        more.setOnAction(pressed -> {
            limit += BATCH;
            showEntries();
        });
        this.node = TabSheet.of(texts.get("client.card.chronology"), new VBox(list, more));
    }

    private void showEntries() {
        list.getChildren()
                .setAll(entries.stream()
                        .limit(limit)
                        .map(entry -> Timeline.entry(entry.on(), entry.title(), entry.detail()))
                        .toList());
        more.setVisible(entries.size() > limit);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(ClientFile file) {
        model.readChronology(read -> {
            entries = read;
            showEntries();
        });
    }
}
