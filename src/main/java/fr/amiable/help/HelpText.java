package fr.amiable.help;

import fr.amiable.letter.paper.Block;
import fr.amiable.letter.paper.FrenchSpaces;
import fr.amiable.letter.paper.Heading;
import fr.amiable.letter.paper.Note;
import fr.amiable.letter.paper.Paragraph;
import fr.amiable.letter.paper.TextBlocks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A written page: its title, then blocks set apart by an empty line; {@code ## } starts the title of a part, {@code > } a remark, and what
 * stands between two double asterisks is strong.
 */
public final class HelpText {

    private static final String PART = "## ";
    private static final String REMARK = "> ";

    private HelpText() {}

    /** @throws IllegalArgumentException when there is no such page */
    static HelpPage read(String name) {
        try (InputStream file = HelpText.class.getResourceAsStream(name + ".txt")) {
            if (file == null) {
                throw new IllegalArgumentException("no page of help " + name);
            }
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    public static HelpPage parse(String text) {
        List<String> blocks = TextBlocks.of(text).stream().map(FrenchSpaces::in).toList();
        return new HelpPage(
                blocks.get(0), blocks.stream().skip(1).map(HelpText::block).toList());
    }

    private static Block block(String words) {
        if (words.startsWith(PART)) {
            return new Heading(words.substring(PART.length()));
        }
        return words.startsWith(REMARK) ? new Note(words.substring(REMARK.length())) : Paragraph.marked(words);
    }
}
