package fr.amiable.ui.common.form;

import atlantafx.base.controls.Calendar;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.Icons;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A field for a day, typed in any of the usual ways or chosen in a calendar (Alt+↓). */
public final class DateField extends TypedField<LocalDate> {

    private Supplier<LocalDate> base = () -> null;

    public DateField() {
        Texts texts = new Texts();
        Button open = new Button();
        open.setGraphic(Icons.of(MaterialDesignC.CALENDAR_BLANK_OUTLINE));
        open.getStyleClass().setAll("calendar-button");
        open.setFocusTraversable(false);
        open.setAccessibleText(texts.get("ui.date.choose"));
        Hint.on(open, texts.get("ui.date.chooseHint"));
        open.setOnAction(event -> showCalendar());
        getStyleClass().add("date-field");
        setPromptText(texts.get("ui.date.prompt"));
        setRight(open);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F4 || event.isAltDown() && event.getCode() == KeyCode.DOWN) {
                showCalendar();
                event.consume();
            }
        });
    }

    /** Where {@code +30} is counted from, and what year {@code 24/11} is of: today, or the day of issue. */
    public void countFrom(Supplier<LocalDate> newBase) {
        base = newBase;
    }

    @Override
    public String expectedKey() {
        return "ui.expected.date";
    }

    @Override
    protected Optional<LocalDate> read(String typed) {
        LocalDate from = base == null ? null : base.get();
        boolean needsBase = typed != null && (typed.strip().matches("[+-].*|\\d{1,2}[/. -]\\d{1,2}"));
        return from == null && needsBase ? Optional.empty() : TypedDate.read(typed, from);
    }

    @Override
    protected String write(LocalDate day) {
        return FrenchText.date(day);
    }

    private void showCalendar() {
        Calendar calendar = new Calendar(Optional.ofNullable(getValue()).orElseGet(base));
        StackPane frame = new StackPane(calendar);
        frame.getStyleClass().add("calendar-popup");
        Popup popup = new Popup();
        popup.setAutoHide(true);
        popup.getContent().add(frame);
        calendar.valueProperty().addListener((property, before, chosen) -> {
            setValue(chosen);
            popup.hide();
        });
        Bounds field = localToScreen(getBoundsInLocal());
        popup.show(this, field.getMinX(), field.getMaxY());
        calendar.requestFocus();
    }
}
