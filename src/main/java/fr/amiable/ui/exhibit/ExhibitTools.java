package fr.amiable.ui.exhibit;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.TableMenu;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;

/** The acts above the list of exhibits: ways to add some, acts on those chosen, acts on all. */
final class ExhibitTools extends FlowPane {

    private final ExhibitTable table;
    private final ExhibitActs acts;
    private final Texts texts;
    private final MenuButton chosen;

    /**
     * @param adding each way to add
     * @param listName how the list is called on paper
     */
    ExhibitTools(
            ExhibitTable table,
            ExhibitActs acts,
            ExhibitAdding adding,
            Supplier<String> listName,
            ExhibitsFrame frame) {
        this.table = table;
        this.acts = acts;
        this.texts = frame.texts();
        getStyleClass().add("exhibit-tools");
        chosen = new MenuButton(texts.get("ui.exhibits.chosen"));
        chosen.setId("chosenExhibits");
        chosen.disableProperty()
                .bind(table.node().getSelectionModel().selectedItemProperty().isNull());
        chosen.setOnShowing(showing -> chosen.getItems().setAll(itemsForChosen()));
        chosen.getItems().setAll(itemsForChosen());
        ContextMenu menu = new ContextMenu();
        menu.setOnShowing(showing -> menu.getItems().setAll(itemsForChosen()));
        menu.getItems().setAll(itemsForChosen());
        table.node().setContextMenu(menu);
        Button propose = new Button(texts.get("ui.exhibits.propose"));
        Hint.on(propose, texts.get("ui.exhibits.proposeHint"));
        propose.setOnAction(pressed -> acts.propose());
        Button verify = new Button(texts.get("ui.exhibits.verify"));
        Hint.on(verify, texts.get("ui.exhibits.verifyHint"));
        verify.setOnAction(pressed -> acts.verify());
        TableMenu more = new TableMenu();
        more.serve(table.node(), listName, () -> "", frame.lists());
        getChildren().setAll(ways(adding), chosen, propose, verify, more);
    }

    private MenuButton ways(ExhibitAdding adding) {
        MenuButton add = new MenuButton(texts.get("ui.exhibits.add"));
        add.setId("addExhibits");
        add.getItems()
                .setAll(
                        item("ui.exhibits.addFiles", adding::chooseFiles),
                        item("ui.exhibits.addFolder", adding::chooseFolder),
                        item("ui.exhibits.addScans", adding::showScans),
                        item("ui.exhibits.changeScanFolder", adding::changeScanFolder),
                        new SeparatorMenuItem(),
                        item("ui.exhibits.addKept", adding::showKept),
                        new SeparatorMenuItem(),
                        item("ui.exhibits.paste", adding::paste));
        return add;
    }

    private List<MenuItem> itemsForChosen() {
        List<ExhibitRow> rows = table.chosen();
        boolean isOne = rows.size() == 1;
        boolean isWithdrawn =
                !rows.isEmpty() && rows.stream().allMatch(row -> row.exhibit().isWithdrawn());
        boolean isConfidential =
                !rows.isEmpty() && rows.stream().allMatch(row -> row.details().isConfidential());
        return List.of(
                enabled(isOne, item("ui.exhibits.open", () -> acts.open(rows.get(0)))),
                enabled(isOne, item("ui.exhibits.saveCopy", () -> acts.saveCopy(rows.get(0)))),
                new SeparatorMenuItem(),
                moving("ui.exhibits.up", KeyCode.UP, rows, -1),
                moving("ui.exhibits.down", KeyCode.DOWN, rows, 1),
                new SeparatorMenuItem(),
                item(
                        isConfidential ? "ui.exhibits.makeOpen" : "ui.exhibits.makeConfidential",
                        () -> acts.setConfidential(rows, !isConfidential)),
                isWithdrawn
                        ? item("ui.exhibits.restore", () -> acts.restore(rows))
                        : item("ui.exhibits.withdraw", () -> acts.withdraw(rows)));
    }

    /** The list itself takes these keys: they are shown here to be learnt. */
    private MenuItem moving(String key, KeyCode code, List<ExhibitRow> rows, int step) {
        MenuItem item = item(key, () -> acts.move(rows, step));
        item.setText(texts.get(
                "ui.exhibits.withKey",
                item.getText(),
                new KeyCodeCombination(code, KeyCombination.ALT_DOWN).getDisplayText()));
        return enabled(rows.stream().anyMatch(row -> !row.exhibit().isCommunicated()), item);
    }

    private static MenuItem enabled(boolean isEnabled, MenuItem item) {
        item.setDisable(!isEnabled);
        return item;
    }

    private MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setOnAction(chosenItem -> act.run());
        return item;
    }
}
