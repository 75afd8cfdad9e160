package fr.amiable.ui.common.form;

import atlantafx.base.controls.CustomTextField;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * A text field for something that has a form: the value follows what is typed, and the text is tidied as the field is
 * left. What cannot be read stays as typed, its value null.
 */
@SuppressWarnings("this-escape") // JDK 21+: the listeners run only once the field is built
public abstract class TypedField<T> extends CustomTextField {

    private final ObjectProperty<T> value = new SimpleObjectProperty<>(this, "value");
    private boolean isReading;

    protected TypedField() {
        textProperty().addListener((property, before, typed) -> readText());
        value.addListener((property, before, now) -> {
            if (!isReading) {
                writeText(now);
            }
        });
        focusedProperty().addListener((property, before, isFocused) -> {
            if (!isFocused && getValue() != null) {
                writeText(getValue());
            }
        });
    }

    /** Null when nothing readable is typed. */
    public final ObjectProperty<T> valueProperty() {
        return value;
    }

    public final T getValue() {
        return value.get();
    }

    public final void setValue(T newValue) {
        value.set(newValue);
    }

    /** True when something is typed that cannot be read. */
    public final boolean isWrong() {
        return getText() != null && !getText().isBlank() && getValue() == null;
    }

    /** The text key that says what form is expected. */
    public abstract String expectedKey();

    protected abstract Optional<T> read(String typed);

    protected abstract String write(T readable);

    private void readText() {
        isReading = true;
        try {
            value.set(read(getText()).orElse(null));
        } finally {
            isReading = false;
        }
    }

    private void writeText(T now) {
        String text = now == null ? "" : write(now);
        if (!text.equals(getText())) {
            setText(text);
        }
    }
}
