package fr.amiable.ui.timeline;

import fr.amiable.ui.common.form.TypedField;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** A field for a time of day. */
public final class TimeField extends TypedField<LocalTime> {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("HH:mm");

    public TimeField() {
        getStyleClass().add("time-field");
    }

    @Override
    public String expectedKey() {
        return "ui.expected.time";
    }

    @Override
    protected Optional<LocalTime> read(String typed) {
        return TypedTime.read(typed);
    }

    @Override
    protected String write(LocalTime time) {
        return FORM.format(time);
    }
}
