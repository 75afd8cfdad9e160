package fr.amiable.ui.common;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;

/** Finds the controls that a screen reader could not name: no words of their own, no label pointing at them, no accessible text. */
public final class NamelessControls {

    private final Set<Node> labelled = new HashSet<>();

    private NamelessControls(Parent view) {
        all(view)
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getLabelFor())
                .forEach(labelled::add);
    }

    /** One line each, empty when every control has a name. */
    public static List<String> in(Parent view) {
        NamelessControls search = new NamelessControls(view);
        return all(view)
                .filter(Control.class::isInstance)
                .filter(Node::isFocusTraversable)
                .filter(node -> !(node instanceof ScrollPane || node instanceof ScrollBar || node instanceof TabPane))
                .filter(search::isNameless)
                .map(node -> node.getTypeSelector() + "#" + node.getId() + "." + node.getStyleClass())
                .toList();
    }

    private boolean isNameless(Node node) {
        boolean hasWords = node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        return !hasWords && !labelled.contains(node) && isBlank(node.getAccessibleText()) && !isPartOfNamed(node);
    }

    /** The inner field of a date picker or a choice is named by its control. */
    private boolean isPartOfNamed(Node node) {
        for (Parent around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof Control && (labelled.contains(around) || !isBlank(around.getAccessibleText()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }

    private static Stream<Node> all(Node node) {
        Stream<Node> inside = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(NamelessControls::all)
                : Stream.empty();
        return Stream.concat(Stream.of(node), inside);
    }
}
