package fr.amiable.ui.letter;

import fr.amiable.common.Texts;
import fr.amiable.letter.check.Check;
import fr.amiable.letter.check.PreCheck;
import fr.amiable.ui.common.widget.Icons;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The checks of a letter as lines: what stops it first, each with its sign, its level in words and its reason. */
public final class CheckLines {

    private final Texts texts;

    public CheckLines(Texts texts) {
        this.texts = texts;
    }

    public List<Node> of(PreCheck preCheck) {
        return Stream.of(Check.Level.RED, Check.Level.ORANGE, Check.Level.GREEN)
                .flatMap(level -> preCheck.at(level).stream())
                .map(this::line)
                .toList();
    }

    private Node line(Check check) {
        FontIcon icon = Icons.of(icon(check.level()));
        icon.getStyleClass().add("check-" + check.level().name().toLowerCase(Locale.ROOT));
        Label reason = new Label(check.message(texts));
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        HBox line = new HBox(icon, reason);
        line.getStyleClass().add("check");
        reason.setAccessibleText(texts.of(check.level()) + " : " + check.message(texts));
        return line;
    }

    private static Ikon icon(Check.Level level) {
        return switch (level) {
            case GREEN -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
            case ORANGE -> MaterialDesignA.ALERT_OUTLINE;
            case RED -> MaterialDesignC.CLOSE_CIRCLE_OUTLINE;
        };
    }
}
