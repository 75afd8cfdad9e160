package fr.amiable.ui.agreement;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.MoneyField;
import fr.amiable.ui.common.widget.Icons;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The instalments of a plan, each line typed over or taken out; under a date, its day of the week and whether banks work on it. */
final class InstalmentGrid {

    private final GridPane grid;
    private final InstalmentLines lines;
    private final Supplier<LocalDate> today;
    private final Texts texts;

    InstalmentGrid(GridPane grid, InstalmentLines lines, Supplier<LocalDate> today, Texts texts) {
        this.grid = grid;
        this.lines = lines;
        this.today = today;
        this.texts = texts;
        lines.lines().addListener((ListChangeListener<InstalmentLine>) change -> {
            boolean isOther = false;
            while (change.next()) {
                isOther |= !change.wasUpdated();
            }
            if (isOther) {
                show();
            }
        });
        show();
    }

    private void show() {
        grid.getChildren().clear();
        List<InstalmentLine> shown = lines.lines();
        if (!shown.isEmpty()) {
            head("plan.form.number", 0);
            head("plan.form.dueOn", 1);
            head("plan.form.day", 2);
            head("plan.form.amountOf", 3);
        }
        for (int place = 0; place < shown.size(); place++) {
            row(shown.get(place), place + 1);
        }
    }

    private void head(String key, int column) {
        Label head = new Label(texts.get(key));
        head.getStyleClass().addAll("muted", "small");
        head.setMinWidth(Region.USE_PREF_SIZE);
        place(head, column, 0);
    }

    private void row(InstalmentLine line, int place) {
        Label number = new Label(String.valueOf(place));
        number.setMinWidth(Region.USE_PREF_SIZE);
        place(number, 0, place);
        DateField dueOn = new DateField();
        dueOn.countFrom(today);
        dueOn.setPrefColumnCount(8);
        dueOn.setAccessibleText(texts.get("plan.form.dateOf", place));
        dueOn.valueProperty().bindBidirectional(line.dueOnProperty());
        place(dueOn, 1, place);
        Label day = new Label();
        day.setWrapText(true);
        day.getStyleClass().addAll("muted", "small");
        day.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> dayWords(line.dueOnProperty().get()), line.dueOnProperty()));
        place(day, 2, place);
        MoneyField amount = new MoneyField();
        amount.setPrefColumnCount(9);
        amount.setAccessibleText(texts.get("plan.form.amountOfPart", place));
        amount.textProperty().bindBidirectional(line.amountProperty());
        place(amount, 3, place);
        Button remove = new Button();
        remove.setGraphic(Icons.of(MaterialDesignC.CLOSE));
        remove.getStyleClass().add("bare");
        remove.setAccessibleText(texts.get("plan.form.removeLine", place));
        remove.setOnAction(pressed -> lines.remove(line));
        place(remove, 4, place);
    }

    /** {@code samedi · non ouvré}, {@code vendredi · Noël}. */
    private String dayWords(LocalDate day) {
        if (day == null) {
            return "";
        }
        String week = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRANCE);
        if (InstalmentLines.isWorkingDay(day)) {
            return week;
        }
        return week + FrenchText.NO_BREAK_SPACE + "· "
                + InstalmentLines.holidayOn(day).orElse(texts.get("plan.form.notWorking"));
    }

    private void place(Node node, int column, int row) {
        grid.add(node, column, row);
        GridPane.setHalignment(node, HPos.LEFT);
        GridPane.setHgrow(node, column == 2 ? Priority.ALWAYS : Priority.NEVER);
    }
}
