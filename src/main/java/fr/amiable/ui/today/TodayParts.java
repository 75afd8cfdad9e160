package fr.amiable.ui.today;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.dashboard.agenda.AgendaItem;
import fr.amiable.dashboard.agenda.AgendaTopic;
import fr.amiable.dashboard.agenda.LegalClock;
import fr.amiable.dashboard.agenda.NextStep;
import fr.amiable.dashboard.agenda.NoticeUnderWay;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.chart.AgedBars;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.Tone;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The repeated pieces of the first place: key figures, lines of the agenda, legal dates, formal notices. */
final class TodayParts {

    private final Texts texts;
    private final Navigator navigator;
    private final AgendaWords words;
    private final Consumer<AgendaItem> tickOff;

    /** @param tickOff notes that what is to be declared was declared */
    TodayParts(Texts texts, Navigator navigator, Consumer<AgendaItem> tickOff) {
        this.tickOff = tickOff;
        this.texts = texts;
        this.navigator = navigator;
        this.words = new AgendaWords(texts);
    }

    /** A big figure in whole euros; to the cent on hover and for a screen reader. */
    Node figure(String key, Money amount, String style) {
        Label caption = new Label(texts.get(key));
        caption.getStyleClass().add("key-caption");
        Label figure = new Label(AgedBars.inEuros(amount));
        figure.getStyleClass().addAll("key-figure", style);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        figure.setAccessibleText(caption.getText() + " : " + FrenchText.money(amount));
        Hint.on(figure, FrenchText.money(amount));
        VBox box = new VBox(caption, figure);
        box.setAlignment(Pos.TOP_RIGHT);
        return box;
    }

    Node item(AgendaItem item) {
        StatusChip chip = new StatusChip(words.chip(item), AgendaWords.tone(item.topic(), item.urgency()));
        HBox chipBox = new HBox(chip);
        chipBox.getStyleClass().add("agenda-chip");
        String who = words.say(item.who());
        Label title = new Label(who);
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        Label why = new Label(words.say(item.why()));
        why.getStyleClass().addAll("muted", "small");
        why.setWrapText(true);
        VBox said = new VBox(title, why);
        said.setAlignment(Pos.CENTER_LEFT);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        Label amount = new Label(item.amount().isZero() ? "" : FrenchText.money(item.amount()));
        amount.getStyleClass().add("agenda-amount");
        amount.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(chipBox, said);
        if (item.topic() == AgendaTopic.INSOLVENCY) {
            line.getChildren().add(declared(item, who));
        }
        line.getChildren().addAll(amount, act(item.next(), who));
        line.getStyleClass().add("agenda-line");
        return line;
    }

    private Node declared(AgendaItem item, String who) {
        Button declared = new Button(texts.get("today.claim.declared"));
        declared.getStyleClass().add("claim-declared");
        declared.setMinWidth(Region.USE_PREF_SIZE);
        declared.setAccessibleText(texts.get("today.claim.declaredOf", who));
        Hint.on(declared, texts.get("today.claim.why"));
        declared.setOnAction(pressed -> tickOff.accept(item));
        return declared;
    }

    private Node act(NextStep next, String who) {
        HBox box = new HBox();
        box.getStyleClass().add("agenda-act");
        Destination place = AgendaWords.place(next);
        if (navigator.leadsTo(place)) {
            Hyperlink link = new Hyperlink(words.act(next) + " ›");
            link.setMinWidth(Region.USE_PREF_SIZE);
            link.setAccessibleText(words.act(next) + " : " + who);
            link.setOnAction(pressed -> navigator.show(place));
            box.getChildren().add(link);
        }
        return box;
    }

    Node clock(LegalClock clock) {
        Region dot = new Region();
        Tone tone = AgendaWords.tone(clock.topic(), clock.urgency());
        dot.getStyleClass().addAll("clock-dot", "dot-" + tone.name().toLowerCase(Locale.ROOT));
        Label topic = new Label(texts.of(clock.topic()), dot);
        topic.getStyleClass().add("clock-topic");
        String about = clock.about().isEmpty() ? clock.who() : clock.who() + ", " + clock.about();
        Node who = navigator.leadsTo(AgendaWords.place(clock.next())) ? link(about, clock.next()) : new Label(about);
        HBox whoBox = new HBox(who);
        whoBox.setMinWidth(0);
        HBox.setHgrow(whoBox, Priority.ALWAYS);
        Label day = new Label(FrenchText.date(clock.lastDay()));
        day.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(topic, whoBox, day);
        line.getStyleClass().add("clock-line");
        return line;
    }

    private Node link(String about, NextStep next) {
        Hyperlink link = new Hyperlink(about);
        link.getStyleClass().add("quiet");
        link.setOnAction(pressed -> navigator.show(AgendaWords.place(next)));
        return link;
    }

    Node notice(NoticeUnderWay notice) {
        Hyperlink who = new Hyperlink(notice.clientName());
        who.getStyleClass().addAll("quiet", "strong");
        who.setOnAction(pressed ->
                navigator.show(new Destination.LetterPage(notice.letter().id())));
        Label number = new Label(notice.letter()
                .registeredNumber()
                .orElse(texts.get("today.notice.sentOn", notice.letter().sentOn())));
        number.getStyleClass().addAll("muted", "small");
        VBox said = new VBox(who, number);
        HBox.setHgrow(said, Priority.ALWAYS);
        Label until = new Label(notice.letter()
                .payBy()
                .map(day -> texts.get("today.notice.until", day))
                .orElse(""));
        until.getStyleClass().add("muted");
        until.setMinWidth(Region.USE_PREF_SIZE);
        StatusChip chip = notice.receivedOn()
                .map(day -> new StatusChip(texts.get("today.notice.received", day), Tone.GREEN))
                .orElseGet(() -> new StatusChip(texts.get("today.notice.waiting"), Tone.AMBER));
        HBox line = new HBox(said, until, chip);
        line.getStyleClass().add("clock-line");
        return line;
    }
}
