package fr.amiable.letter.text;

import fr.amiable.common.Problem;
import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import fr.amiable.letter.sample.SampleLetters;
import fr.amiable.letter.text.TextTag.Kind;
import fr.amiable.letter.words.LetterTextId;
import fr.amiable.letter.words.LetterWriter;
import fr.amiable.letter.words.ShippedTexts;
import fr.amiable.letter.words.TemplateSource;
import fr.amiable.letter.words.TextUse;
import fr.amiable.letter.words.TextUses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the words of a text before they are kept: each field known, each passage closed, and a letter that can be written. */
final class TextCheck {

    private final LetterTextId id;
    private final String words;
    private final TemplateSource source;
    private final List<TextUse> uses;
    private final Map<String, KnownField> fields;
    private final Texts texts;
    private final List<TextFault> faults = new ArrayList<>();

    /** @param source with these words in place of the present ones */
    TextCheck(LetterTextId id, String words, TemplateSource source, List<TextUse> uses, Texts texts) {
        this.id = id;
        this.words = words;
        this.source = source;
        this.uses = uses;
        this.texts = texts;
        this.fields = new TextFields(texts)
                .of(uses).stream().collect(Collectors.toMap(KnownField::name, Function.identity()));
    }

    /** In the order of the words. */
    List<TextFault> faults() {
        readTags();
        faults.addAll(TextShape.faults(words, namesWholeLetter(), ShippedTexts.PARTS.contains(id.name())));
        if (faults.stream().noneMatch(TextFault::isBlocking)) {
            tryOnSamples();
        }
        return faults.stream()
                .sorted(Comparator.comparingInt(TextFault::line).thenComparingInt(TextFault::column))
                .toList();
    }

    /** True when another text that it names has a subject and an end already. */
    private boolean namesWholeLetter() {
        return TextTag.in(words).stream()
                .anyMatch(tag -> tag.kind() == Kind.PART && !ShippedTexts.PARTS.contains(tag.name()));
    }

    private void readTags() {
        Deque<TextTag> open = new ArrayDeque<>();
        for (TextTag tag : TextTag.in(words)) {
            switch (tag.kind()) {
                case UNREADABLE -> faults.add(TextFault.at(tag, "letterText.unreadable"));
                case PART -> part(tag);
                case BLOCK -> TextShape.block(tag, fields.keySet()).ifPresent(faults::add);
                case FIELD -> field(tag, !open.isEmpty());
                case WHEN, UNLESS -> {
                    known(tag);
                    open.push(tag);
                }
                case END -> end(tag, open);
            }
        }
        open.forEach(tag -> faults.add(TextFault.at(tag, "letterText.neverClosed", tag.name())));
    }

    private void field(TextTag tag, boolean isInPassage) {
        if (!known(tag)) {
            return;
        }
        KnownField field = fields.get(tag.name());
        if (field.isCondition()) {
            faults.add(TextFault.at(tag, "letterText.onlyCondition", tag.name()));
        } else if (!field.isAlwaysFilled() && !isInPassage) {
            faults.add(TextFault.at(tag, "letterText.maybeEmpty", tag.name()).asHint());
        }
    }

    private boolean known(TextTag tag) {
        boolean isKnown = fields.containsKey(tag.name());
        if (!isKnown) {
            faults.add(unknown(tag, "letterText.unknownField", "letterText.unknownFieldNear", fields.keySet()));
        }
        return isKnown;
    }

    static TextFault unknown(TextTag tag, String key, String nearKey, Collection<String> names) {
        Optional<String> near = Nearest.to(tag.name(), names);
        return near.map(name -> TextFault.at(tag, nearKey, tag.name(), name))
                .orElseGet(() -> TextFault.at(tag, key, tag.name()));
    }

    private void end(TextTag tag, Deque<TextTag> open) {
        if (open.isEmpty()) {
            faults.add(TextFault.at(tag, "letterText.neverOpened", tag.name()));
        } else if (open.peek().name().equals(tag.name())) {
            open.pop();
        } else {
            faults.add(TextFault.at(
                    tag,
                    "letterText.crossed",
                    tag.name(),
                    open.peek().name(),
                    open.peek().line()));
            open.removeIf(one -> one.name().equals(tag.name()));
        }
    }

    private void part(TextTag tag) {
        if (!tag.name().matches("[a-z-]+")
                || source.nearest(new LetterTextId(tag.name(), id.language())).isEmpty()) {
            faults.add(unknown(tag, "letterText.unknownPart", "letterText.unknownPartNear", ShippedTexts.PARTS));
        } else if (new TextUses(source).partsOf(id).contains(id)) {
            faults.add(TextFault.at(tag, "letterText.partInItself", tag.name()));
        }
    }

    private void tryOnSamples() {
        SampleLetters samples = new SampleLetters();
        LetterWriter writer = new LetterWriter(texts, source);
        for (TextUse use : uses) {
            try {
                writer.write(samples.full(use.type(), use.kind()).in(id.language()));
            } catch (Refusal refusal) {
                faults.add(new TextFault(
                        Problem.of("words", "letterText.sample", texts.of(use.type()), refusal.message(texts)),
                        1,
                        1,
                        true));
                return;
            }
        }
    }
}
