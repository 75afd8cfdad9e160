package fr.amiable.ui.common.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

/**
 * The fields of a form by name and in words, so that what is typed can be put aside and taken back, in the order in which the
 * fields were named. What a field does not understand any more, it leaves as it is.
 */
public final class FormValues {

    /** How one field is written and read. */
    private record Field(String name, Supplier<String> write, Consumer<String> read) {}

    /** How the lines of a form are written and read, whatever their number. */
    private record Lines<M>(String name, ObservableList<M> lines, Supplier<M> fresh, Function<M, FormValues> fields) {

        private void write(String prefix, Map<String, String> into) {
            into.put(prefix + name, String.valueOf(lines.size()));
            for (int place = 0; place < lines.size(); place++) {
                fields.apply(lines.get(place)).write(prefix + name + "." + place + ".", into);
            }
        }

        private void read(String prefix, Map<String, String> from) {
            String size = from.getOrDefault(prefix + name, "");
            if (!size.matches("\\d{1,4}")) {
                return;
            }
            List<M> read = new ArrayList<>();
            for (int place = 0; place < Integer.parseInt(size); place++) {
                M line = fresh.get();
                fields.apply(line).read(prefix + name + "." + place + ".", from);
                read.add(line);
            }
            lines.setAll(read);
        }
    }

    private final List<Field> fields = new ArrayList<>();
    private final List<Lines<?>> lines = new ArrayList<>();

    public FormValues text(String name, StringProperty property) {
        fields.add(new Field(name, property::get, property::set));
        return this;
    }

    public FormValues flag(String name, BooleanProperty property) {
        fields.add(new Field(
                name, () -> String.valueOf(property.get()), written -> property.set(Boolean.parseBoolean(written))));
        return this;
    }

    public FormValues day(String name, ObjectProperty<LocalDate> property) {
        return value(name, property, LocalDate::toString, LocalDate::parse);
    }

    public <E extends Enum<E>> FormValues constant(String name, ObjectProperty<E> property, Class<E> type) {
        return value(name, property, Enum::name, written -> Enum.valueOf(type, written));
    }

    /** Something that may miss; missing is written as nothing. */
    public <V> FormValues value(
            String name, ObjectProperty<V> property, Function<V, String> write, Function<String, V> read) {
        fields.add(new Field(
                name,
                () -> property.get() == null ? "" : write.apply(property.get()),
                written -> property.set(written.isEmpty() ? null : read.apply(written))));
        return this;
    }

    /** What no single property holds, written in the words of the form. */
    public FormValues words(String name, Supplier<String> write, Consumer<String> read) {
        fields.add(new Field(name, write, read));
        return this;
    }

    /** Several things of a kind, none of which has a line break in its words. */
    public <V> FormValues all(
            String name, ObservableList<V> elements, Function<V, String> write, Function<String, V> read) {
        return words(
                name,
                () -> elements.stream().map(write).collect(Collectors.joining("\n")),
                written -> elements.setAll(written.lines().map(read).toList()));
    }

    /** @param fresh a line with nothing typed in it */
    public <M> FormValues lines(
            String name, ObservableList<M> elements, Supplier<M> fresh, Function<M, FormValues> each) {
        lines.add(new Lines<>(name, elements, fresh, each));
        return this;
    }

    /** What is typed now. */
    public Map<String, String> values() {
        Map<String, String> written = new LinkedHashMap<>();
        write("", written);
        return written;
    }

    /** Puts that in the fields; fields it does not name stay as they are. */
    public void take(Map<String, String> values) {
        read("", values);
    }

    private void write(String prefix, Map<String, String> into) {
        fields.forEach(field -> {
            String written = field.write().get();
            into.put(prefix + field.name(), written == null ? "" : written);
        });
        lines.forEach(rows -> rows.write(prefix, into));
    }

    private void read(String prefix, Map<String, String> from) {
        for (Field field : fields) {
            String written = from.get(prefix + field.name());
            if (written != null) {
                readOne(field, written);
            }
        }
        lines.forEach(rows -> rows.read(prefix, from));
    }

    private static void readOne(Field field, String written) {
        try {
            field.read().accept(written);
        } catch (IllegalArgumentException | DateTimeException unknown) {
            // a constant or a form of an older version: the field keeps what it has
            return;
        }
    }
}
