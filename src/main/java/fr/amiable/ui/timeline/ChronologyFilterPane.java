package fr.amiable.ui.timeline;

import fr.amiable.chronology.ChronologyKind;
import fr.amiable.common.Texts;
import fr.amiable.timeline.Channel;
import fr.amiable.timeline.Direction;
import fr.amiable.timeline.Disclosure;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;

/** The choices that a chronology is filtered by, side by side as they find room; made when they are first shown, for they are many. */
final class ChronologyFilterPane extends FlowPane {

    private final Texts texts;
    private final TextField words = new TextField();

    /** @param isOfCase whether facts have exhibits */
    ChronologyFilterPane(ChronologyFilter filter, boolean isOfCase, Texts texts) {
        this.texts = texts;
        getStyleClass().add("chronology-tools");
        words.setPromptText(texts.get("ui.timeline.words"));
        words.setAccessibleText(texts.get("ui.timeline.words"));
        words.getStyleClass().add("chronology-filter");
        words.textProperty().bindBidirectional(filter.wordsProperty());
        visibleProperty().addListener((property, before, isShown) -> {
            if (isShown && getChildren().isEmpty()) {
                make(filter, isOfCase);
            }
        });
    }

    private void make(ChronologyFilter filter, boolean isOfCase) {
        getChildren()
                .setAll(
                        words,
                        choice("ui.timeline.everyKind", ChronologyKind.values(), texts::of, filter.kindProperty()),
                        choice("ui.timeline.everyChannel", Channel.values(), texts::of, filter.channelProperty()),
                        choice("ui.timeline.everyDirection", Direction.values(), texts::of, filter.directionProperty()),
                        choice(
                                "ui.timeline.everyDisclosure",
                                Disclosure.values(),
                                texts::of,
                                filter.disclosureProperty()));
        if (isOfCase) {
            getChildren()
                    .add(choice("ui.timeline.everyProof", ProofFilter.values(), texts::of, filter.proofProperty()));
        }
    }

    TextField first() {
        return words;
    }

    private <E extends Enum<E>> ComboBox<E> choice(
            String everyKey, E[] constants, Function<E, String> names, ObjectProperty<E> value) {
        ComboBox<E> box = new ComboBox<>();
        box.getStyleClass().add("chronology-filter");
        box.setAccessibleText(texts.get(everyKey));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E constant) {
                return constant == null ? texts.get(everyKey) : names.apply(constant);
            }

            @Override
            public E fromString(String written) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        });
        box.getItems().add(null);
        box.getItems().addAll(constants);
        box.valueProperty().bindBidirectional(value);
        return box;
    }
}
