package fr.amiable.ui.dispute.page;

import fr.amiable.ui.common.widget.Page;
import fr.amiable.ui.exhibit.ExhibitsPanel;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The exhibits of the dispute; files dropped there become exhibits. */
final class ExhibitsTab implements CaseContent {

    private final ExhibitsPanel panel;
    private final Page page = new Page();

    ExhibitsTab(ExhibitsPanel panel) {
        this.panel = panel;
        VBox sheet = new VBox(panel);
        VBox.setVgrow(panel, Priority.ALWAYS);
        page.setFitToHeight(true);
        page.setContent(sheet);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(DisputeFile file) {
        panel.named(file.dispute().number()).load();
    }
}
