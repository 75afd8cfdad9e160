package fr.amiable.ui.common.widget;

import fr.amiable.common.FrenchOrder;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.SheetCell;
import fr.amiable.common.TableSheet.Kind;
import fr.amiable.common.Texts;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/** The kinds of table columns: words left, amounts and days right, statuses as chips. Each sorts by its value. */
public final class Columns {

    private static final double CHIP_WIDTH = 148;

    /** A figure cut short would be another figure. */
    private static final double FIGURES_WIDTH = 96;

    private static final double REFERENCE_WIDTH = 106;

    private Columns() {}

    /** @param id what its width and place are remembered by */
    public static <R> TableColumn<R, String> words(String id, String title, Function<R, String> value) {
        TableColumn<R, String> column = column(id, title, value);
        SheetColumn.in(column, Kind.WORDS, row -> SheetCell.of(value.apply(row)));
        column.setComparator(new FrenchOrder());
        return column;
    }

    /** A number by which a thing is known: never cut short. */
    public static <R> TableColumn<R, String> reference(String id, String title, Function<R, String> value) {
        TableColumn<R, String> column = words(id, title, value);
        column.setMinWidth(REFERENCE_WIDTH);
        return column;
    }

    /** Words of less weight. */
    public static <R> TableColumn<R, String> mutedWords(String id, String title, Function<R, String> value) {
        TableColumn<R, String> column = words(id, title, value);
        column.getStyleClass().add("muted-column");
        return column;
    }

    public static <R> TableColumn<R, Money> amount(String id, String title, Function<R, Money> value) {
        return SheetColumn.in(
                whole(written(column(id, title, value), FrenchText::money)),
                Kind.AMOUNT,
                row -> SheetCell.of(value.apply(row)));
    }

    /** A day that may miss is null. */
    public static <R> TableColumn<R, LocalDate> day(String id, String title, Function<R, LocalDate> value) {
        return SheetColumn.in(
                whole(written(column(id, title, value), FrenchText::date)),
                Kind.DAY,
                row -> SheetCell.of(value.apply(row)));
    }

    public static <R, V> TableColumn<R, V> number(
            String id, String title, Function<R, V> value, Function<V, String> words) {
        return SheetColumn.in(right(written(column(id, title, value), words)), Kind.NUMBER, row -> {
            V number = value.apply(row);
            return number == null ? SheetCell.empty() : SheetCell.of(number, words.apply(number));
        });
    }

    public static <R> TableColumn<R, ShownStatus> status(
            String id, String title, Function<R, ShownStatus> value, Texts texts) {
        return chip(id, title, value, (status, chip) -> chip.show(status, texts));
    }

    public static <R, V> TableColumn<R, V> chip(
            String id, String title, Function<R, V> value, BiConsumer<V, StatusChip> shown) {
        TableColumn<R, V> column = column(id, title, value);
        column.setCellFactory(any -> new ChipCell<>(shown));
        column.setPrefWidth(CHIP_WIDTH);
        column.setMinWidth(CHIP_WIDTH);
        return SheetColumn.in(column, Kind.WORDS, row -> SheetCell.of(wordsOf(value.apply(row), shown)));
    }

    private static <V> String wordsOf(V value, BiConsumer<V, StatusChip> shown) {
        if (value == null) {
            return "";
        }
        StatusChip chip = new StatusChip();
        shown.accept(value, chip);
        return chip.isVisible() ? chip.getText() : "";
    }

    /** Words in a list that keeps the order it is given: those of days, sizes and figures would not sort by them. */
    public static <R> TableColumn<R, String> inOrder(String title, Function<R, String> value) {
        TableColumn<R, String> column = column(null, title, value);
        column.setSortable(false);
        return column;
    }

    private static <R, V> TableColumn<R, V> column(String id, String title, Function<R, V> value) {
        TableColumn<R, V> column = new TableColumn<>(title);
        column.setId(id);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }

    /** Figures on the right, in a column never too narrow for them. */
    private static <R, V> TableColumn<R, V> whole(TableColumn<R, V> column) {
        column.setMinWidth(FIGURES_WIDTH);
        return right(column);
    }

    private static <R, V> TableColumn<R, V> written(TableColumn<R, V> column, Function<V, String> words) {
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(V item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : words.apply(item));
            }
        });
        return column;
    }

    private static <R, V> TableColumn<R, V> right(TableColumn<R, V> column) {
        column.getStyleClass().add("figures");
        column.setMinWidth(FIGURES_WIDTH);
        return column;
    }

    /** A cell that holds one chip for all the rows it shows in turn. */
    private static final class ChipCell<R, V> extends TableCell<R, V> {

        private final BiConsumer<V, StatusChip> shown;
        private final StatusChip chip = new StatusChip();

        ChipCell(BiConsumer<V, StatusChip> shown) {
            this.shown = shown;
        }

        @Override
        protected void updateItem(V item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
            } else {
                shown.accept(item, chip);
                setGraphic(chip);
            }
        }
    }
}
