package fr.amiable.ui.common.widget;

import java.util.List;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/** Fills a list that is longer than its page: what is seen first at once, what is below a moment later, so that the page opens without it. */
public final class FirstLines {

    private static final int SEEN = 10;
    private static final Duration A_MOMENT = Duration.millis(40);

    private final Pane list;
    private final PauseTransition moment = new PauseTransition(A_MOMENT);
    private boolean isFilled;

    public FirstLines(Pane list) {
        this.list = list;
    }

    /** In the place of the lines before; a list that was there already is filled at once, for the owner may look anywhere in it. */
    public <T> void show(List<T> things, Function<T, Node> line) {
        moment.stop();
        int now = isFilled ? things.size() : Math.min(SEEN, things.size());
        isFilled |= now > 0;
        list.getChildren().setAll(things.subList(0, now).stream().map(line).toList());
        List<T> below = List.copyOf(things.subList(now, things.size()));
        if (!below.isEmpty()) {
            moment.setOnFinished(
                    passed -> list.getChildren().addAll(below.stream().map(line).toList()));
            moment.play();
        }
    }
}
