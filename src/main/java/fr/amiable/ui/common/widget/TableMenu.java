package fr.amiable.ui.common.widget;

import fr.amiable.common.Texts;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/**
 * The small menu of a table: to a spreadsheet, to the printer, to a PDF, and which columns to show. What leaves is what is
 * seen: visible columns in their order, rows filtered and sorted; when several rows are chosen, these rows only.
 */
public final class TableMenu extends MenuButton {

    public TableMenu() {
        super("", Icons.of(MaterialDesignD.DOTS_VERTICAL));
        getStyleClass().addAll("bare", "table-menu");
        setDisable(true);
    }

    /** @param title what the list is, for its head and the name of its file */
    public <R> void serve(TableView<R> table, String title, ListOutput output) {
        serve(table, () -> title, () -> "", output);
    }

    /** @param chosen what the rows were filtered by, in words; empty when by nothing */
    public <R> void serve(TableView<R> table, Supplier<String> title, Supplier<String> chosen, ListOutput output) {
        Texts texts = output.texts();
        table.setTableMenuButtonVisible(false);
        setAccessibleText(texts.get("list.menu", title.get()));
        Hint.on(this, texts.get("list.menuHint"));
        ServedTable<R> served = new ServedTable<>(table, title, chosen, output);
        setOnShowing(showing -> getItems().setAll(served.items()));
        getItems().setAll(served.items());
        setDisable(false);
    }
}
