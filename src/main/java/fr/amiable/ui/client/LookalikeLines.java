package fr.amiable.ui.client;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientIdentity;
import fr.amiable.client.duplicate.Lookalike;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Who the client being typed may already be, with what can be done about it; typing goes on meanwhile. */
final class LookalikeLines {

    private final Texts texts;
    private final boolean isChange;
    private final Consumer<ClientId> open;
    private final Consumer<ClientId> merge;

    LookalikeLines(Texts texts, boolean isChange, Consumer<ClientId> open, Consumer<ClientId> merge) {
        this.texts = texts;
        this.isChange = isChange;
        this.open = open;
        this.merge = merge;
    }

    List<Node> of(List<Lookalike> found) {
        List<Node> lines = new ArrayList<>();
        Label title = new Label(texts.get("client.form.exists"));
        title.getStyleClass().add("strong");
        lines.add(title);
        found.forEach(lookalike -> lines.add(line(lookalike)));
        return lines;
    }

    private Node line(Lookalike lookalike) {
        ClientIdentity client = lookalike.client();
        Label words =
                new Label(Stream.of(client.name(), client.town(), client.id().label())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(
                new StatusChip(texts.of(lookalike.why()), Tone.GREY),
                words,
                link("client.form.openLookalike", client, open),
                link(isChange ? "client.form.mergeLookalike" : "client.form.saveAndMerge", client, merge));
        line.getStyleClass().add("entry");
        return line;
    }

    private Hyperlink link(String key, ClientIdentity client, Consumer<ClientId> act) {
        Hyperlink link = new Hyperlink(texts.get(key));
        link.setMinWidth(HBox.USE_PREF_SIZE);
        link.setAccessibleText(texts.get("client.form.actOn", link.getText(), client.name()));
        link.setOnAction(pressed -> act.accept(client.id()));
        return link;
    }
}
