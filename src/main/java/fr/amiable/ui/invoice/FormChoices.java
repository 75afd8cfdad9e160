package fr.amiable.ui.invoice;

import fr.amiable.common.Texts;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.collections.ObservableList;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;

/** Ties what can be chosen in the invoice form to its fields. */
final class FormChoices {

    private FormChoices() {}

    /** The constants of an enum, by their texts. */
    static <E extends Enum<E>> void constants(
            ChoiceBox<E> box, List<E> constants, ObjectProperty<E> field, Texts texts) {
        box.getItems().setAll(constants);
        box.setConverter(words(texts::of));
        box.valueProperty().bindBidirectional(field);
    }

    /**
     * Things named in the field by their id. The things may be read after the field was set, and again: what the field
     * names stays named, and is shown as soon as it is among them.
     */
    static <T, I> void byId(
            Chooser<T> chooser, ObservableList<T> things, Function<? super T, I> idOf, ObjectProperty<I> field) {
        boolean[] isShowing = {false};
        Runnable show = () -> {
            isShowing[0] = true;
            if (!chooser.items().equals(things)) {
                chooser.items().setAll(things);
            }
            chooser.value().setValue(named(things, idOf, field.get()));
            isShowing[0] = false;
        };
        chooser.value().addListener((property, before, chosen) -> {
            if (!isShowing[0]) {
                field.set(chosen == null ? null : idOf.apply(chosen));
            }
        });
        things.addListener((Observable changed) -> show.run());
        field.addListener((Observable changed) -> show.run());
        show.run();
    }

    private static <T, I> T named(List<T> things, Function<? super T, I> idOf, I id) {
        return things.stream()
                .filter(thing -> Objects.equals(idOf.apply(thing), id))
                .findFirst()
                .orElse(null);
    }

    /** Shows choices by these words; nothing is ever typed. */
    static <T> StringConverter<T> words(Function<? super T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return choice == null ? "" : words.apply(choice);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("chosen, not typed: " + typed);
            }
        };
    }

    /** A control where one of its items is chosen. */
    record Chooser<T>(ObservableList<T> items, Property<T> value) {}
}
