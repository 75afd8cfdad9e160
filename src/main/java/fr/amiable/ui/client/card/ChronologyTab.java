package fr.amiable.ui.client.card;

import fr.amiable.ui.timeline.ChronologyModel;
import fr.amiable.ui.timeline.ChronologyPanel;
import java.util.Optional;
import javafx.scene.Node;

/** Everything that happened with the client, newest fact first. */
final class ChronologyTab implements CardContent {

    private final ChronologyModel chronology;
    private final Node node;

    ChronologyTab(ClientCardModel model, CardFrame frame) {
        this.chronology = model.chronology();
        ChronologyPanel panel = new ChronologyPanel(
                chronology, model.id(), Optional.empty(), frame.navigator(), frame.dialogs(), frame.texts());
        this.node = TabSheet.of(frame.texts().get("client.card.chronology"), panel);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(ClientFile file) {
        chronology.load();
    }
}
