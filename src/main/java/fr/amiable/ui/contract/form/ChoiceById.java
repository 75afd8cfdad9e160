package fr.amiable.ui.contract.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;

/** Ties a list of things to a field that names one by its id; what the field names stays named while the things are read. */
final class ChoiceById {

    private ChoiceById() {}

    static <T, I> void tie(
            ComboBox<T> box, ObservableList<T> things, Function<? super T, I> idOf, ObjectProperty<I> field) {
        boolean[] isShowing = {false};
        Runnable show = () -> {
            isShowing[0] = true;
            if (!box.getItems().equals(things)) {
                box.getItems().setAll(things);
            }
            box.setValue(named(things, idOf, field.get()));
            isShowing[0] = false;
        };
        box.valueProperty().addListener((property, before, chosen) -> {
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
}
