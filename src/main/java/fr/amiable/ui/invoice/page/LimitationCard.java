package fr.amiable.ui.invoice.page;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.invoice.limitation.InvoiceClock;
import fr.amiable.invoice.limitation.ToldEvent;
import fr.amiable.law.LegalWarning;
import fr.amiable.law.limitation.LimitationEvent;
import fr.amiable.law.limitation.LimitationPeriod;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.help.HelpMark;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Until when the invoice can be taken to court: from when, by which rule, after which events. */
public final class LimitationCard {

    private static final int ALARMING_MONTHS = 6;

    private final Card card = new Card();
    private final StatusChip alert = new StatusChip();
    private final VBox content = new VBox();
    private final FollowUpModel model;
    private final Notices notices;
    private final Texts texts;
    private final LocalDate today;

    public LimitationCard(FollowUpModel model, LocalDate today, Notices notices, Texts texts) {
        this.model = model;
        this.today = today;
        this.notices = notices;
        this.texts = texts;
        card.setTitle(texts.get("invoice.limitation"));
        card.getTrailing().addAll(alert, new HelpMark("limitation"));
        content.getStyleClass().add("limitation");
        content.setId("limitation");
        card.getChildren().addAll(content, new LimitationEventForm(model, today, texts).node());
        model.clockProperty().addListener((property, before, clock) -> show(clock));
        show(model.clockProperty().get());
    }

    public Node node() {
        return card;
    }

    private void show(InvoiceClock clock) {
        card.setVisible(clock != null);
        card.setManaged(clock != null);
        if (clock == null) {
            return;
        }
        LimitationPeriod period = clock.period();
        showAlert(clock);
        Label last = new Label(texts.get("invoice.limitation.lastDay", FrenchText.dateInWords(period.lastDay())));
        last.getStyleClass().add("strong");
        last.setWrapText(true);
        content.getChildren().setAll(last, muted(rule(period)));
        period.latestLastDay()
                .ifPresent(day -> content.getChildren().add(muted(texts.get("invoice.limitation.latest", day))));
        content.getChildren().addAll(events(clock));
        content.getChildren().addAll(warnings(period.warnings()));
        content.getChildren().add(muted(texts.get("invoice.limitation.computed")));
    }

    private String rule(LimitationPeriod period) {
        return texts.get("invoice.limitation.rule", period.years(), period.startsOn(), period.source());
    }

    private void showAlert(InvoiceClock clock) {
        boolean isOver = clock.period().isOverOn(today);
        alert.setVisible(isOver || clock.alertOn(today).isPresent());
        if (isOver) {
            alert.show(texts.get("invoice.limitation.over"), Tone.RED);
        } else {
            clock.alertOn(today)
                    .ifPresent(months -> alert.show(
                            texts.get("invoice.limitation.alert", months),
                            months <= ALARMING_MONTHS ? Tone.RED : Tone.AMBER));
        }
    }

    /** What the law warns of here; the latest last day has its own line. */
    private List<Node> warnings(List<LegalWarning> warnings) {
        return warnings.stream()
                .filter(warning -> !warning.key().equals("latestLimitation"))
                .<Node>map(warning -> muted(warning.message(texts)))
                .toList();
    }

    private List<Node> events(InvoiceClock clock) {
        Stream<Node> payments = clock.events().stream()
                .filter(event -> event.kind() == LimitationEvent.Kind.PART_PAYMENT)
                .map(event -> row(words(event), null));
        Stream<Node> told = clock.told().stream().map(event -> row(words(event.event()) + note(event), event));
        return Stream.concat(payments, told).toList();
    }

    private static String note(ToldEvent event) {
        return event.note().isBlank() ? "" : " · " + event.note();
    }

    private String words(LimitationEvent event) {
        String what = texts.get("limitation.event." + event.kind());
        return event.endedOn()
                .map(end -> texts.get("invoice.limitation.lasting", what, event.on(), end))
                .orElse(texts.get("invoice.limitation.event", what, event.on()));
    }

    private Node row(String words, ToldEvent removable) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox row = new HBox(label);
        row.getStyleClass().add("entry");
        if (removable != null) {
            Button remove = new Button(texts.get("invoice.limitation.remove"));
            remove.getStyleClass().add("link");
            remove.setMinWidth(Region.USE_PREF_SIZE);
            remove.setAccessibleText(remove.getText() + " : " + words);
            remove.setOnAction(pressed -> remove(removable));
            row.getChildren().add(remove);
        }
        return row;
    }

    private void remove(ToldEvent event) {
        model.take(event);
        notices.sayUndoable(texts.get("invoice.limitation.removed"), () -> model.restore(event));
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }
}
