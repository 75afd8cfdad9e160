package fr.amiable.ui.common.form;

import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;

/** A choice in a long list, narrowed by typing a part of the words. */
public final class SearchableChoice<T> extends SearchableComboBox<T> {

    public SearchableChoice() {
        getStyleClass().add("searchable-choice");
        setMaxWidth(Double.MAX_VALUE);
    }

    public void offer(ObservableList<T> choices, Function<? super T, String> words) {
        setConverter(new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return choice == null ? "" : words.apply(choice);
            }

            @Override
            public T fromString(String typed) {
                return getItems().stream()
                        .filter(choice -> words.apply(choice).equals(typed))
                        .findFirst()
                        .orElse(null);
            }
        });
        setItems(choices);
    }
}
