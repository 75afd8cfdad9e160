package fr.amiable.letter;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The French words of one letter with named fields: first the subject, then blocks set apart by an empty line, then, after
 * a line of hyphens, the blocks that stay with the signature. A field without a value stops the letter.
 */
final class LetterTemplate {

    /** The block that stands for the table of the debt. */
    static final String TABLE = "[tableau]";

    private static final String EMPTY_LINE = "\\R\\s*\\R";
    private static final String CLOSING_MARK = "----";
    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .escapeHTML(false)
            .emptyStringIsFalse(true)
            .strictSections(true)
            .withFormatter(LetterTemplate::written)
            .withLoader(name -> new StringReader(read(name)));

    private final String name;
    private final Template template;

    private LetterTemplate(String name) {
        this.name = name;
        this.template = COMPILER.compile(read(name));
    }

    static LetterTemplate named(String name) {
        return new LetterTemplate(name);
    }

    /** The blocks of a filled template. */
    record Filled(String subject, List<String> body, List<String> closing) {}

    /** @throws MissingLetterField when a field has no value or an empty one */
    Filled fill(Map<String, Object> fields) {
        try {
            String[] parts = template.execute(fields).split("\\R" + CLOSING_MARK + "\\R", 2);
            List<String> body = blocks(parts[0]);
            return new Filled(body.get(0), body.subList(1, body.size()), blocks(parts[1]));
        } catch (MustacheException.Context missing) {
            throw new MissingLetterField(name, missing.key);
        } catch (EmptyField empty) {
            throw new MissingLetterField(name, empty.candidates(fields));
        }
    }

    private static List<String> blocks(String text) {
        return Arrays.stream(text.split(EMPTY_LINE))
                .map(String::strip)
                .filter(block -> !block.isEmpty())
                .toList();
    }

    /** A value as it goes into the words; the mark of strong words has no effect in it. */
    private static String written(Object value) {
        String words = value.toString();
        if (words.isBlank()) {
            throw new EmptyField();
        }
        return words.replace("**", "*");
    }

    private static String read(String name) {
        try (InputStream file = LetterTemplate.class.getResourceAsStream("templates/" + name + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
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
