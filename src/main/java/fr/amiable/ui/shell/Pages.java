package fr.amiable.ui.shell;

import fr.amiable.ui.common.widget.Shown;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;

/**
 * Shows one page at a time. Those that are kept wait hidden behind it, as the owner left them: taken out of the scene they would
 * be styled anew when they come back, which takes most of what opening a page takes.
 */
final class Pages {

    /** Under which a page holds its part that had the keyboard: what is held elsewhere would outlive the page. */
    private static final String KEYBOARD = "keyboard";

    private final Pane content;
    private final Predicate<Node> isKept;

    Pages(Pane content, Predicate<Node> isKept) {
        this.content = content;
        this.isKept = isKept;
    }

    /** The page shown comes first: what is sought in the scene is found in it. */
    void show(Node view) {
        content.getChildren().stream().filter(Node::isVisible).forEach(this::noteKeyboard);
        content.getChildren().removeIf(page -> page != view && !isKept.test(page));
        content.getChildren().forEach(page -> Shown.set(page, page == view));
        if (content.getChildren().contains(view)) {
            view.toBack();
            giveKeyboardBack(view);
        } else {
            content.getChildren().add(0, view);
        }
    }

    /** Makes a page ready behind the one shown, as large as it will be. */
    void makeReady(Node view) {
        Shown.set(view, false);
        content.getChildren().add(view);
        view.resize(content.getWidth(), content.getHeight());
        view.applyCss();
        if (view instanceof Parent page) {
            page.layout();
        }
    }

    private void noteKeyboard(Node page) {
        Node owner = page.getScene() == null ? null : page.getScene().getFocusOwner();
        if (owner != null && isIn(page, owner)) {
            page.getProperties().put(KEYBOARD, owner);
        } else {
            page.getProperties().remove(KEYBOARD);
        }
    }

    private void giveKeyboardBack(Node page) {
        if (page.getProperties().get(KEYBOARD) instanceof Node owner && isIn(page, owner)) {
            owner.requestFocus();
        }
    }

    private static boolean isIn(Node page, Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above == page) {
                return true;
            }
        }
        return false;
    }
}
