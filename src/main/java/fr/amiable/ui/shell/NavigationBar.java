package fr.amiable.ui.shell;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** The entries of the navigation: words and icons, the present one marked, folded to icons when the window is narrow. */
final class NavigationBar {

    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final Map<NavigationEntry, EntryButton> buttons = new EnumMap<>(NavigationEntry.class);
    private final Node bar;

    /** @param last where the entries go that stand apart at the end */
    NavigationBar(Node bar, Pane first, Pane last, Texts texts) {
        this.bar = bar;
        for (NavigationEntry entry : NavigationEntry.values()) {
            EntryButton button = new EntryButton(entry, texts);
            buttons.put(entry, button);
            (entry.standsApart() ? last : first).getChildren().add(button);
        }
        bar.setDisable(true);
    }

    /** From now on the entries lead somewhere; those without a place are hidden. */
    void follow(Navigator navigator) {
        bar.setDisable(false);
        navigator.destinationProperty().addListener((property, before, now) -> mark(now));
        buttons.forEach((entry, button) -> {
            button.setVisible(navigator.leadsTo(entry.destination()));
            button.onPressed(() -> {
                navigator.show(entry.destination());
                mark(navigator.destinationProperty().get());
            });
        });
    }

    /** How much waits behind some entries, by their place; the others keep what they say. */
    void count(Map<Class<? extends Destination>, Integer> waiting) {
        buttons.forEach((entry, button) -> {
            Integer here = waiting.get(entry.destination().getClass());
            if (here != null) {
                button.count(here);
            }
        });
    }

    void fold(boolean isNarrow) {
        bar.pseudoClassStateChanged(FOLDED, isNarrow);
        buttons.values().forEach(button -> button.fold(isNarrow));
    }

    private void mark(Destination place) {
        buttons.forEach((entry, button) -> button.mark(entry.leadsTo(place)));
    }
}
