package fr.amiable.ui.common.form;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import javafx.util.StringConverter;

/** Choices among a few constants, written in French. */
public final class Choices {

    private Choices() {}

    /** One button a constant, side by side; none is pressed while the value is null. */
    public static <E extends Enum<E>> void toggles(
            Pane box, E[] constants, Function<? super E, String> words, ObjectProperty<E> value) {
        ToggleGroup group = new ToggleGroup();
        for (E constant : constants) {
            RadioButton button = new RadioButton(words.apply(constant));
            button.setToggleGroup(group);
            button.setUserData(constant);
            button.setSelected(constant == value.get());
            // the arrow keys choose without pressing
            button.selectedProperty().addListener((property, before, isChosen) -> {
                if (isChosen) {
                    value.set(constant);
                }
            });
            box.getChildren().add(button);
        }
        value.addListener((property, before, now) ->
                group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == now)));
    }

    public static <E extends Enum<E>> void words(ComboBox<E> box, E[] constants, Function<? super E, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E constant) {
                return constant == null ? "" : words.apply(constant);
            }

            @Override
            public E fromString(String written) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        });
        box.getItems().setAll(constants);
    }
}
