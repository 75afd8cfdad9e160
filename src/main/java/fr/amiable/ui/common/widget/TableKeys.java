package fr.amiable.ui.common.widget;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** How every table is used: Enter or a double click opens, Ctrl+F goes to the filter, Ctrl+C copies the lines chosen. */
public final class TableKeys {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SEARCH = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private TableKeys() {}

    public static <R> void in(TableView<R> table, Consumer<R> open, TextField search) {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(any -> row(open));
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> onKey(key, table, open, search));
        search.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN && !table.getItems().isEmpty()) {
                table.requestFocus();
                table.getSelectionModel().clearAndSelect(0);
                key.consume();
            }
        });
    }

    private static <R> TableRow<R> row(Consumer<R> open) {
        TableRow<R> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(row.getItem());
            }
        });
        return row;
    }

    private static <R> void onKey(KeyEvent key, TableView<R> table, Consumer<R> open, TextField search) {
        R selected = table.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.ENTER && selected != null) {
            open.accept(selected);
            key.consume();
        } else if (COPY.match(key)) {
            copy(table);
            key.consume();
        } else if (SEARCH.match(key)) {
            search.requestFocus();
            key.consume();
        }
    }

    /** Ctrl+C. */
    public static boolean isCopy(KeyEvent key) {
        return COPY.match(key);
    }

    /** Puts the lines chosen with their headings on the clipboard, as a spreadsheet takes them. */
    public static <R> void copy(TableView<R> table) {
        String lines = table.getSelectionModel().getSelectedItems().stream()
                .map(row -> String.join("\t", TableText.line(table, row)))
                .collect(Collectors.joining("\n"));
        ClipboardContent content = new ClipboardContent();
        content.putString(String.join("\t", TableText.headings(table)) + "\n" + lines);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
