package fr.amiable.ui.dispute.page;

import java.util.function.Consumer;
import javafx.scene.Node;

/** A tab that is a panel of its own, told what to show of the dispute. */
record PanelTab(Node node, Consumer<DisputeFile> shower) implements CaseContent {

    @Override
    public void show(DisputeFile file) {
        shower.accept(file);
    }
}
