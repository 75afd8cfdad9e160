package fr.amiable.ui.contract;

import fr.amiable.common.Texts;
import fr.amiable.contract.check.CheckLine;
import fr.amiable.contract.check.ContractCheck;
import fr.amiable.contract.check.Light;
import fr.amiable.ui.common.widget.Icons;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The lights of a contract as lines: the sign, the point, why, what to do, and where the law says it. */
public final class CheckNodes {

    private final Texts texts;

    public CheckNodes(Texts texts) {
        this.texts = texts;
    }

    /** Every light, the gravest first. */
    public List<Node> all(ContractCheck check) {
        return Stream.of(Light.RED, Light.ORANGE, Light.GREEN)
                .flatMap(light -> check.at(light).stream())
                .map(this::line)
                .toList();
    }

    /** The lights that ask for something, the gravest first. */
    public List<Node> toDo(ContractCheck check) {
        return Stream.of(Light.RED, Light.ORANGE)
                .flatMap(light -> check.at(light).stream())
                .map(this::line)
                .toList();
    }

    /** How many of each, as chips; those without any are left out. */
    public List<Node> summary(ContractCheck check) {
        return Stream.of(Light.RED, Light.ORANGE, Light.GREEN)
                .filter(light -> !check.at(light).isEmpty())
                .<Node>map(light -> new StatusChip(
                        texts.get(
                                "contract.lights." + light.name(),
                                check.at(light).size()),
                        tone(light)))
                .toList();
    }

    static Tone tone(Light light) {
        return switch (light) {
            case GREEN -> Tone.GREEN;
            case ORANGE -> Tone.AMBER;
            case RED -> Tone.RED;
        };
    }

    private Node line(CheckLine line) {
        Label point = label(texts.of(line.point()), "strong");
        Label reason = label(line.reason(texts), "check-reason");
        VBox words = new VBox(point, reason);
        Optional<String> act = line.act(texts);
        act.ifPresent(todo -> words.getChildren().add(label(texts.get("contract.toDo", todo), "check-act")));
        String source = texts.get(
                line.isVerified() ? "contract.source" : "contract.sourceToVerify", line.source(), line.since());
        words.getChildren().add(label(source, "check-source"));
        words.getStyleClass().add("check-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        FontIcon icon = Icons.of(icon(line.light()));
        icon.getStyleClass().add("check-" + line.light().name().toLowerCase(Locale.ROOT));
        HBox node = new HBox(icon, words);
        node.getStyleClass().add("check");
        reason.setAccessibleText(texts.of(line.light()) + " : " + texts.of(line.point()) + ". " + reason.getText());
        return node;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Ikon icon(Light light) {
        return switch (light) {
            case GREEN -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
            case ORANGE -> MaterialDesignA.ALERT_OUTLINE;
            case RED -> MaterialDesignC.CLOSE_CIRCLE_OUTLINE;
        };
    }
}
