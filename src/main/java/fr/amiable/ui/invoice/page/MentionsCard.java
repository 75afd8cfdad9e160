package fr.amiable.ui.invoice.page;

import fr.amiable.common.Texts;
import fr.amiable.invoice.mention.Finding.Presence;
import fr.amiable.invoice.mention.MentionResult;
import fr.amiable.invoice.mention.MentionsReport;
import fr.amiable.law.mention.InvoiceMention;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.Tone;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The mentions of an invoice: first what is wrong or to be checked, with what to do; the rest on demand. */
public final class MentionsCard {

    private static final Set<Presence> TO_ACT_ON = EnumSet.of(Presence.ABSENT, Presence.TO_CHECK);

    private final Card card = new Card();
    private final StatusChip summary = new StatusChip();
    private final ToggleButton all = new ToggleButton();
    private final Label source = muted("");
    private final VBox rows = new VBox();
    private final Texts texts;

    public MentionsCard(FollowUpModel model, Texts texts) {
        this.texts = texts;
        card.setTitle(texts.get("invoice.mentions"));
        all.setText(texts.get("invoice.mentions.all"));
        all.getStyleClass().add("filter");
        all.setOnAction(pressed -> show(model.mentionsProperty().get()));
        rows.setId("mentions");
        card.getTrailing().addAll(summary, all);
        card.getChildren().addAll(source, rows);
        showOnly(false);
        model.mentionsProperty().addListener((property, before, report) -> show(report));
        show(model.mentionsProperty().get());
    }

    public Node node() {
        return card;
    }

    private void showOnly(boolean isKnown) {
        card.setVisible(isKnown);
        card.setManaged(isKnown);
    }

    private void show(MentionsReport report) {
        showOnly(report != null);
        if (report == null) {
            return;
        }
        summarise(report);
        source.setText(report.paper()
                .map(name -> texts.get("invoice.mentions.read", name))
                .orElse(texts.get("invoice.mentions.noPaper")));
        rows.getChildren()
                .setAll(report.results().stream()
                        .filter(result -> all.isSelected() || TO_ACT_ON.contains(result.state()))
                        .sorted((one, other) ->
                                all.isSelected() ? 0 : one.state().compareTo(other.state()))
                        .map(this::row)
                        .toList());
    }

    private void summarise(MentionsReport report) {
        long absent = report.count(Presence.ABSENT);
        long toCheck = report.count(Presence.TO_CHECK);
        if (absent > 0) {
            summary.show(
                    texts.get(absent == 1 ? "invoice.mentions.oneAbsent" : "invoice.mentions.absent", absent),
                    Tone.RED);
        } else if (toCheck > 0) {
            summary.show(texts.get("invoice.mentions.toCheck", toCheck), Tone.AMBER);
        } else {
            summary.show(texts.get("invoice.mentions.complete"), Tone.GREEN);
        }
    }

    private Node row(MentionResult result) {
        Label name = new Label(result.mention().name());
        name.setWrapText(true);
        Label why = muted(texts.of(result.state())
                + texts.get("invoice.mentions.because", result.finding().message(texts)));
        VBox words = new VBox(name, why);
        if (result.state() == Presence.ABSENT) {
            words.getChildren().add(muted(result.mention().action() + " " + risk(result.mention())));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(light(result.state()), words);
        row.getStyleClass().add("mention-row");
        Hint.on(row, tip(result.mention()));
        return row;
    }

    private String risk(InvoiceMention mention) {
        return texts.get("invoice.mentions.risk", texts.of(mention.risk()), mention.source());
    }

    private String tip(InvoiceMention mention) {
        return texts.get(
                "invoice.mentions.tip",
                mention.concerned(),
                mention.startsOn(),
                mention.source(),
                texts.of(mention.risk()),
                mention.action());
    }

    /** The word beside it says the same. */
    private static Region light(Presence presence) {
        Region light = new Region();
        light.getStyleClass()
                .addAll(
                        "light",
                        "light-" + presence.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return light;
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }
}
