package fr.amiable.ui.letter.text;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Shows what a box offers in words. */
final class Listed {

    private Listed() {}

    static <T> void in(ComboBox<T> box, Function<T, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T one) {
                return one == null ? "" : words.apply(one);
            }

            @Override
            public T fromString(String typed) {
                return box.getValue();
            }
        });
    }
}
