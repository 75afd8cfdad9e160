package fr.amiable.ui.common.widget;

import fr.amiable.common.TableSheet;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** What a table's menu offers at one moment, and what leaves when the owner takes it. */
record ServedTable<R>(TableView<R> table, Supplier<String> title, Supplier<String> chosen, ListOutput output) {

    List<MenuItem> items() {
        List<R> rows = rows();
        boolean isSelection = isSelection();
        return List.of(
                item(
                        isSelection ? "list.csvOfSelection" : "list.csv",
                        rows,
                        () -> output.exportCsv(title.get(), sheet(rows, isSelection))),
                item(
                        isSelection ? "list.printOfSelection" : "list.print",
                        rows,
                        () -> output.print(title.get(), sheet(rows, isSelection))),
                item(
                        isSelection ? "list.pdfOfSelection" : "list.pdf",
                        rows,
                        () -> output.savePdf(title.get(), sheet(rows, isSelection))),
                new SeparatorMenuItem(),
                columns());
    }

    private MenuItem item(String key, List<R> rows, Runnable act) {
        MenuItem item = new MenuItem(output.texts().get(key, rows.size()));
        item.setDisable(rows.isEmpty());
        item.setOnAction(chosenItem -> act.run());
        return item;
    }

    private Menu columns() {
        Menu menu = new Menu(output.texts().get("list.columns"));
        table.getColumns().stream().filter(TableText::isNamed).forEach(column -> {
            CheckMenuItem item = new CheckMenuItem(column.getText());
            item.setSelected(column.isVisible());
            item.setDisable(isLastVisible(column));
            item.selectedProperty().addListener((property, before, isShown) -> column.setVisible(isShown));
            menu.getItems().add(item);
        });
        return menu;
    }

    private boolean isLastVisible(TableColumn<R, ?> column) {
        return column.isVisible()
                && table.getColumns().stream().filter(TableColumn::isVisible).count() == 1;
    }

    private boolean isSelection() {
        return table.getSelectionModel().getSelectedIndices().size() > 1;
    }

    private List<R> rows() {
        return isSelection()
                ? table.getSelectionModel().getSelectedIndices().stream()
                        .sorted()
                        .map(table.getItems()::get)
                        .toList()
                : List.copyOf(table.getItems());
    }

    /** Columns and rows are those of this moment; the cells are read later, off the window's thread. */
    private Supplier<TableSheet> sheet(List<R> rows, boolean isSelection) {
        List<SheetColumn<R>> columns =
                TableText.columns(table).stream().map(SheetColumn::of).toList();
        String key = isSelection ? "list.subtitleOfSelection" : "list.subtitle";
        String subtitle = output.texts().get(key, output.today(), rows.size())
                + (chosen.get().isBlank() ? "" : " · " + chosen.get());
        String name = title.get();
        return () -> new TableSheet(
                name,
                subtitle,
                columns.stream().map(SheetColumn::column).toList(),
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> column.cell().apply(row))
                                .toList())
                        .toList(),
                List.of());
    }
}
