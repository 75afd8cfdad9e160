package fr.amiable.ui.letter;

import fr.amiable.common.Texts;
import fr.amiable.letter.form.EntryKind;
import fr.amiable.letter.form.LetterField;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormField;
import fr.amiable.ui.common.widget.TabKey;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** Builds one field of the form for each entry of a letter. */
final class EntryFields {

    private static final int ROWS = 3;
    private static final int ROWS_OF_POINTS = 6;

    private final LetterEntriesModel model;
    private final Supplier<LocalDate> base;
    private final Texts texts;

    /** @param base where {@code +30} is counted from */
    EntryFields(LetterEntriesModel model, Supplier<LocalDate> base, Texts texts) {
        this.model = model;
        this.base = base;
        this.texts = texts;
    }

    List<FormField> of(List<LetterField> fields) {
        return fields.stream().map(this::of).toList();
    }

    private FormField of(LetterField field) {
        FormField shown = new FormField();
        boolean isFlag = field.kind() == EntryKind.FLAG;
        shown.setLabel(isFlag ? "" : texts.of(field));
        shown.setContent(control(field));
        shown.setProblemField(field.name());
        shown.setRequired(field.isRequired());
        if (hasHint(field.kind())) {
            shown.setHint(texts.get("letter.desk.entry." + field.kind().name()));
        }
        return shown;
    }

    private static boolean hasHint(EntryKind kind) {
        return kind == EntryKind.LIST
                || kind == EntryKind.POINTS
                || kind == EntryKind.SCHEDULE
                || kind == EntryKind.ADDRESS;
    }

    private Node control(LetterField field) {
        StringProperty value = model.property(field);
        return switch (field.kind()) {
            case TEXT, LIST, POINTS, SCHEDULE, ADDRESS -> area(field, value);
            case DATE -> day(value);
            case FLAG -> flag(field, value);
            case LINE, MONEY -> line(value);
        };
    }

    private static TextArea area(LetterField field, StringProperty value) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        TabKey.leavesTextsIn(area);
        area.setPrefRowCount(field.kind() == EntryKind.POINTS ? ROWS_OF_POINTS : ROWS);
        area.textProperty().bindBidirectional(value);
        return area;
    }

    private static TextField line(StringProperty value) {
        TextField line = new TextField();
        line.textProperty().bindBidirectional(value);
        return line;
    }

    private DateField day(StringProperty value) {
        DateField day = new DateField();
        day.countFrom(base);
        show(day, value.get());
        value.addListener((property, before, now) -> show(day, now));
        day.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                value.set(now.toString());
            } else if (day.getText().isBlank()) {
                value.set("");
            }
        });
        return day;
    }

    private static void show(DateField day, String value) {
        LocalDate now = value.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(value) : null;
        if (now != null && !now.equals(day.getValue())) {
            day.setValue(now);
        }
    }

    private CheckBox flag(LetterField field, StringProperty value) {
        CheckBox box = new CheckBox(texts.of(field));
        box.setSelected(!value.get().isEmpty());
        box.selectedProperty().addListener((property, before, now) -> value.set(now ? "oui" : ""));
        value.addListener((property, before, now) -> box.setSelected(!now.isEmpty()));
        return box;
    }
}
