package fr.amiable.letter.words;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import fr.amiable.client.Language;
import fr.amiable.law.Regime;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.paper.TextBlocks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of one letter with named fields: first the subject, then blocks set apart by an empty line, then, after a line
 * of hyphens, the blocks that stay with the signature. A field without a value stops the letter.
 */
final class LetterTemplate {

    static final Pattern PART = Pattern.compile("\\{\\{>\\s*([a-z-]+)\\s*}}");
    private static final String CLOSING_MARK = "----";
    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().escapeHTML(false).strictSections(true).withFormatter(LetterTemplate::written);

    private final LetterTextId id;
    private final Template template;

    private LetterTemplate(LetterTextId id, TemplateSource source) {
        this.id = id;
        this.template = COMPILER.compile(read(id, source));
    }

    static LetterTemplate named(LetterTextId id, TemplateSource source) {
        return new LetterTemplate(id, source);
    }

    static LetterTemplate of(LetterType type, Regime regime, Language language, TemplateSource source) {
        return named(idOf(type, regime, language, source), source);
    }

    /**
     * The words for that regime when there are some, else those for all; in French when there are none at all in the
     * language.
     */
    static LetterTextId idOf(LetterType type, Regime regime, Language language, TemplateSource source) {
        return Stream.of(language, Language.FRENCH)
                .flatMap(tongue -> names(type, regime).map(name -> new LetterTextId(name, tongue)))
                .filter(id -> source.words(id).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** The nearest first; a client under common law mostly reads what a consumer reads. */
    private static Stream<String> names(LetterType type, Regime regime) {
        String name = type.template();
        return switch (regime) {
            case PROFESSIONAL -> Stream.of(name + "-professional", name);
            case PUBLIC_BODY -> Stream.of(name + "-public", name);
            case CONSUMER -> Stream.of(name + "-consumer", name);
            case COMMON_LAW -> Stream.of(name + "-common", name + "-consumer", name);
        };
    }

    /** The language it is really written in. */
    Language language() {
        return id.language();
    }

    /** The blocks of a filled template. */
    record Filled(String subject, List<String> body, List<String> closing) {

        /** The blocks of words laid out like those of a template; without a mark, the last block closes. */
        static Filled read(String words) {
            String[] parts = ("\n" + words + "\n").split("\\R" + CLOSING_MARK + "\\R", 2);
            List<String> body = TextBlocks.of(parts[0]);
            List<String> closing = parts.length > 1 ? TextBlocks.of(parts[1]) : List.of();
            if (closing.isEmpty() && !body.isEmpty()) {
                closing = body.subList(body.size() - 1, body.size());
                body = body.subList(0, body.size() - 1);
            }
            if (body.size() < 2) {
                throw new WordsMissing();
            }
            return new Filled(body.get(0), body.subList(1, body.size()), closing);
        }

        /** The same as words that can be read again. */
        String words() {
            return String.join(
                    "\n\n",
                    Stream.of(List.of(subject), body, List.of(CLOSING_MARK), closing)
                            .flatMap(List::stream)
                            .toList());
        }
    }

    /** @throws MissingLetterField when a field has no value or an empty one */
    Filled fill(Map<String, Object> fields) {
        try {
            return Filled.read(template.execute(known(fields)));
        } catch (MustacheException.Context missing) {
            throw new MissingLetterField(id.name(), missing.key);
        } catch (EmptyField empty) {
            throw new MissingLetterField(id.name(), empty.candidates(fields));
        }
    }

    /** Blank values read as absent in sections, and stop the letter in words. */
    private static Map<String, Object> known(Map<String, Object> fields) {
        Map<String, Object> known = new HashMap<>(fields);
        known.replaceAll((name, value) -> value.toString().isBlank() ? Boolean.FALSE : value);
        return known;
    }

    /** A value as it goes into the words; the mark of strong words has no effect in it. */
    private static String written(Object value) {
        if (value instanceof Boolean) {
            throw new EmptyField();
        }
        return value.toString().replace("**", "*");
    }

    /** The words of a text with those of the parts it names, {@code {{>part}}}, in their place. */
    private static String read(LetterTextId id, TemplateSource source) {
        LetterTextId found = source.nearest(id).orElseThrow(() -> new IllegalArgumentException("no text " + id));
        return PART.matcher(source.words(found).orElseThrow())
                .replaceAll(
                        part -> Matcher.quoteReplacement(read(new LetterTextId(part.group(1), id.language()), source)));
    }

    /** A field was named in the words but nothing is known for it. */
    private static final class EmptyField extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** The engine does not say which field it was writing: the empty ones are named. */
        String candidates(Map<String, Object> fields) {
            return fields.entrySet().stream()
                    .filter(field -> field.getValue().toString().isBlank())
                    .map(Map.Entry::getKey)
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }
}
