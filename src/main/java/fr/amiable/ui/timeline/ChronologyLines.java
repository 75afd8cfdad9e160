package fr.amiable.ui.timeline;

import fr.amiable.chronology.ChronologyEntry;
import fr.amiable.chronology.proof.ProvenFact;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.evidence.Original;
import fr.amiable.timeline.Direction;
import fr.amiable.timeline.Disclosure;
import fr.amiable.timeline.TimelineEntryId;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.widget.Icons;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.Tone;
import fr.amiable.ui.importing.FileDrop;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Draws each fact: its day and time, what happened, how and with whom, its documents; files dropped on it are kept with it. */
final class ChronologyLines implements FactLines {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final ChronologyModel model;
    private final SubjectPlaces places;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Texts texts;

    ChronologyLines(ChronologyModel model, SubjectPlaces places, Navigator navigator, Dialogs dialogs, Texts texts) {
        this.model = model;
        this.places = places;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    @Override
    public Node of(ProvenFact fact) {
        ChronologyEntry entry = fact.entry();
        VBox words = new VBox(title(entry));
        words.getStyleClass().add("timeline-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        addMuted(words, how(entry));
        addMuted(words, entry.detail());
        addMuted(words, noted(entry));
        entry.files().forEach(file -> words.getChildren().add(file(file)));
        if (entry.disclosure() != Disclosure.ORDINARY) {
            Tone tone = entry.disclosure() == Disclosure.CONFIDENTIAL ? Tone.GREY : Tone.GREEN;
            words.getChildren().add(new StatusChip(texts.of(entry.disclosure()), tone));
        }
        HBox line = new HBox(when(entry), words);
        line.getStyleClass().add("timeline-entry");
        takeFiles(line, entry);
        return line;
    }

    /** Files dropped on a fact written by hand are kept with it. */
    void takeFiles(Node line, ChronologyEntry entry) {
        entry.opens()
                .filter(subject -> subject.kind() == Subject.Kind.TIMELINE_ENTRY)
                .ifPresent(subject -> FileDrop.on(
                        line,
                        files -> model.attach(
                                new TimelineEntryId(subject.id()), files, texts.get("ui.timeline.attaching"))));
    }

    private static Node when(ChronologyEntry entry) {
        Label day = new Label(FrenchText.date(entry.on()));
        day.setMinWidth(Region.USE_PREF_SIZE);
        VBox when = new VBox(day);
        entry.at().map(LocalTime::from).map(TIME::format).map(Label::new).ifPresent(when.getChildren()::add);
        when.getChildren().forEach(label -> label.getStyleClass().addAll("muted", "small"));
        when.getStyleClass().add("timeline-day");
        return when;
    }

    private Node title(ChronologyEntry entry) {
        return title(entry, entry.title());
    }

    /** Words that lead to the place that says more, when there is one. */
    Node title(ChronologyEntry entry, String words) {
        Optional<Destination> place = entry.opens().flatMap(places::of).filter(navigator::leadsTo);
        if (place.isEmpty()) {
            Label label = new Label(words);
            label.setWrapText(true);
            label.getStyleClass().add("strong");
            return label;
        }
        Hyperlink link = new Hyperlink(words);
        link.setWrapText(true);
        link.getStyleClass().add("strong");
        link.setOnAction(pressed -> navigator.show(place.get()));
        return link;
    }

    /** {@code reçu, par lettre recommandée, de M. Loiseau} without what the title says already. */
    String how(ChronologyEntry entry) {
        String direction =
                entry.channel().isPresent() && entry.direction() != Direction.NONE ? texts.of(entry.direction()) : "";
        String channel = entry.channel().map(texts::of).orElse("");
        return Stream.of(direction, entry.title().startsWith(channel) ? "" : channel, entry.person())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The day it was written down, when that is another one than the day of the fact. */
    String noted(ChronologyEntry entry) {
        return entry.when()
                .notedOn()
                .map(day -> texts.get("ui.timeline.notedOn", day))
                .orElse("");
    }

    static void addMuted(VBox words, String text) {
        if (!text.isBlank()) {
            Label more = new Label(text);
            more.setWrapText(true);
            more.getStyleClass().addAll("muted", "small");
            words.getChildren().add(more);
        }
    }

    Node file(Original original) {
        Hyperlink link = new Hyperlink(original.fileName(), Icons.of(MaterialDesignP.PAPERCLIP));
        link.getStyleClass().addAll("small", "document-link");
        link.setAccessibleText(texts.get("ui.timeline.saveCopyOf", original.fileName()));
        link.setOnAction(pressed -> dialogs.chooseFileToSave(original.fileName())
                .ifPresent(file -> model.save(original, file, texts.get("ui.timeline.saving"))));
        return link;
    }
}
