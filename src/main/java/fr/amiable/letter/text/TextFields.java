package fr.amiable.letter.text;

import fr.amiable.client.ClientKind;
import fr.amiable.common.Texts;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.form.LetterField;
import fr.amiable.letter.matter.LetterCase;
import fr.amiable.letter.sample.SampleLetters;
import fr.amiable.letter.words.LetterWriter;
import fr.amiable.letter.words.TextUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields that a text can name in the letters it is read in: what the desk knows, then what their forms ask for. */
final class TextFields {

    private static final Map<String, LetterField> ENTRIES =
            Stream.of(LetterField.values()).collect(Collectors.toMap(LetterField::templateName, Function.identity()));

    private final SampleLetters samples = new SampleLetters();
    private final Texts texts;

    TextFields(Texts texts) {
        this.texts = texts;
    }

    List<KnownField> of(List<TextUse> uses) {
        Map<String, Object> full = filled(uses, samples::full, false);
        Map<String, Object> bare = filled(uses, samples::bare, true);
        Set<LetterField> asked = uses.stream()
                .flatMap(use -> use.type().form().fields().stream())
                .collect(Collectors.toSet());
        Map<String, KnownField> known = new TreeMap<>();
        Map<String, KnownField> entries = new TreeMap<>();
        full.forEach((name, value) -> {
            LetterField entry = ENTRIES.get(name);
            boolean isFlag = value instanceof Boolean;
            KnownField field = new KnownField(
                    name,
                    entry == null ? texts.get("letter.text.field." + name) : texts.of(entry),
                    isFlag,
                    !isFlag && !bare.get(name).toString().isBlank(),
                    isFlag ? "" : value.toString());
            if (entry == null) {
                known.put(name.toLowerCase(Locale.ROOT), field);
            } else if (asked.contains(entry)) {
                entries.put(name.toLowerCase(Locale.ROOT), field);
            }
        });
        return Stream.concat(entries.values().stream(), known.values().stream()).toList();
    }

    /** @param blank which of two values is taken, when one of them is blank: that one or the other */
    private Map<String, Object> filled(
            List<TextUse> uses, BiFunction<LetterType, ClientKind, LetterCase> sample, boolean blank) {
        Map<String, Object> all = new LinkedHashMap<>();
        uses.forEach(use -> LetterWriter.fields(sample.apply(use.type(), use.kind()), texts)
                .forEach((name, value) ->
                        all.merge(name, value, (one, other) -> one.toString().isBlank() == blank ? one : other)));
        return all;
    }
}
