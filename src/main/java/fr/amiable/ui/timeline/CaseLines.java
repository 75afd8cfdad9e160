package fr.amiable.ui.timeline;

import fr.amiable.chronology.ChronologyEntry;
import fr.amiable.chronology.ChronologyKind;
import fr.amiable.chronology.proof.ProvenFact;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.evidence.exhibit.NumberedExhibit;
import fr.amiable.evidence.link.FactKey;
import fr.amiable.timeline.Disclosure;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.Tone;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Draws each fact of a case: its day, the numbers of the exhibits that prove it, what happened, and who may read it. */
final class CaseLines implements FactLines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.FRANCE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final ChronologyModel model;
    private final ChronologyLines plain;
    private final LocalDate today;
    private final Texts texts;

    /** The fact whose exhibits are being chosen. */
    private Optional<FactKey> open = Optional.empty();

    /** Whose control was pressed last: once the lines are drawn again the keyboard stays there. */
    private Optional<FactKey> numbered = Optional.empty();

    private Optional<FactKey> marked = Optional.empty();
    private Optional<Node> next = Optional.empty();

    CaseLines(ChronologyModel model, ChronologyLines plain, LocalDate today, Texts texts) {
        this.model = model;
        this.plain = plain;
        this.today = today;
        this.texts = texts;
    }

    @Override
    public Node of(ProvenFact fact) {
        ChronologyEntry entry = fact.entry();
        boolean isWritten =
                entry.kind() == ChronologyKind.EXCHANGE && !entry.detail().isBlank();
        VBox words = new VBox(plain.title(entry, isWritten ? entry.detail() : entry.title()));
        words.getStyleClass().add("case-fact-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        String more = isWritten ? entry.title() : entry.detail();
        ChronologyLines.addMuted(words, joined(more, plain.how(entry), plain.noted(entry)));
        entry.files().forEach(file -> words.getChildren().add(plain.file(file)));
        words.getChildren().add(disclosure(entry));
        HBox line = new HBox(when(entry), numbers(fact), words);
        line.getStyleClass().add("case-fact-line");
        VBox whole = new VBox(line);
        whole.getStyleClass().add("case-fact");
        if (open.filter(entry.key()::equals).isPresent()) {
            ExhibitLinkBox box = new ExhibitLinkBox(fact, model, texts, () -> choose(entry, false));
            whole.getChildren().add(box);
            next = Optional.of(box.first());
        }
        plain.takeFiles(whole, entry);
        return whole;
    }

    @Override
    public void shown(boolean isKeyboardThere) {
        next.filter(node -> isKeyboardThere).ifPresent(Node::requestFocus);
        next = Optional.empty();
        numbered = Optional.empty();
        marked = Optional.empty();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private Node when(ChronologyEntry entry) {
        Label day = new Label(DAY.format(entry.on()).replace(' ', FrenchText.NO_BREAK_SPACE));
        Hint.on(day, FrenchText.dateInWords(entry.on()));
        VBox when = new VBox(day);
        if (entry.on().getYear() != today.getYear()) {
            when.getChildren().add(new Label(String.valueOf(entry.on().getYear())));
        }
        entry.at().map(LocalTime::from).map(TIME::format).map(Label::new).ifPresent(when.getChildren()::add);
        when.getChildren().forEach(label -> label.getStyleClass().addAll("muted", "small"));
        when.getStyleClass().add("case-fact-day");
        return when;
    }

    /** {@code 1·2}; a fact that nothing proves offers to choose what does. */
    private Node numbers(ProvenFact fact) {
        String numbers = written(fact);
        Button pill = new Button(numbers.isEmpty() ? "+" : numbers);
        pill.getStyleClass().add("exhibit-pill");
        if (numbers.isEmpty()) {
            pill.getStyleClass().add("exhibit-pill-empty");
        }
        pill.setMinWidth(Region.USE_PREF_SIZE);
        pill.setAccessibleText(texts.get("ui.timeline.linkTo", fact.entry().title(), titles(fact)));
        Hint.on(pill, numbers.isEmpty() ? texts.get("ui.timeline.linkHint") : titles(fact));
        boolean isOpen = open.filter(fact.entry().key()::equals).isPresent();
        pill.setOnAction(pressed -> choose(fact.entry(), !isOpen));
        if (!isOpen && numbered.filter(fact.entry().key()::equals).isPresent()) {
            next = Optional.of(pill);
        }
        VBox beside = new VBox(pill);
        beside.getStyleClass().add("case-fact-numbers");
        return beside;
    }

    /** Two numbers find room beside a fact; how many more there are is said. */
    private static String written(ProvenFact fact) {
        List<String> numbers = fact.exhibits().stream()
                .map(one -> one.number().map(String::valueOf).orElse("–"))
                .toList();
        return numbers.size() > 2
                ? numbers.get(0) + FrenchText.NO_BREAK_SPACE + "+" + (numbers.size() - 1)
                : String.join("·", numbers);
    }

    private String titles(ProvenFact fact) {
        return fact.exhibits().stream().map(this::title).collect(Collectors.joining(" ; "));
    }

    private String title(NumberedExhibit one) {
        String title = one.exhibit().details().title();
        return one.number()
                .map(number -> texts.get("ui.timeline.exhibit", number, title))
                .orElse(title);
    }

    private void choose(ChronologyEntry entry, boolean isOpen) {
        numbered = Optional.of(entry.key());
        open = numbered.filter(key -> isOpen);
        model.load();
    }

    private Node disclosure(ChronologyEntry entry) {
        Disclosure present = entry.disclosure();
        MenuButton menu = new MenuButton(texts.get("ui.timeline.chip." + present.name()));
        menu.getStyleClass().addAll("chip-menu", tone(present).styleClass());
        menu.setAccessibleText(texts.get("ui.timeline.disclosureOf", entry.title(), texts.of(present)));
        ToggleGroup group = new ToggleGroup();
        for (Disclosure one : List.of(Disclosure.TO_PRODUCE, Disclosure.ORDINARY, Disclosure.CONFIDENTIAL)) {
            RadioMenuItem item = new RadioMenuItem(texts.get("ui.timeline.disclose." + one.name()));
            item.setToggleGroup(group);
            item.setSelected(one == present);
            item.setOnAction(chosen -> {
                marked = Optional.of(entry.key());
                model.mark(entry.key(), one);
            });
            menu.getItems().add(item);
        }
        if (marked.filter(entry.key()::equals).isPresent()) {
            next = Optional.of(menu);
        }
        return menu;
    }

    private static Tone tone(Disclosure disclosure) {
        return switch (disclosure) {
            case TO_PRODUCE -> Tone.GREEN;
            case ORDINARY -> Tone.GREY;
            case CONFIDENTIAL -> Tone.VIOLET;
        };
    }
}
