package fr.amiable.ui.common.widget;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Filters side by side above a table, one of them always pressed. */
public final class QuickFilters {

    private QuickFilters() {}

    public static <E extends Enum<E>> void in(
            Pane box, E[] filters, Function<? super E, String> words, ObjectProperty<E> value) {
        ToggleGroup group = new ToggleGroup();
        for (E filter : filters) {
            ToggleButton button = new ToggleButton(words.apply(filter));
            button.setToggleGroup(group);
            button.getStyleClass().add("filter");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setUserData(filter);
            button.setSelected(filter == value.get());
            button.setOnAction(pressed -> button.setSelected(true));
            // the arrow keys choose without pressing
            button.selectedProperty().addListener((property, before, isChosen) -> {
                if (isChosen) {
                    value.set(filter);
                }
            });
            box.getChildren().add(button);
        }
        value.addListener((property, before, now) ->
                group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == now)));
    }
}
