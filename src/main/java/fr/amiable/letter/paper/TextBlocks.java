package fr.amiable.letter.paper;

import java.util.List;
import java.util.stream.Stream;

/** The blocks of a text as it is typed: set apart by empty lines, and one line each, whatever the lines they were typed on. */
public final class TextBlocks {

    private static final String EMPTY_LINE = "\\R\\s*\\R";
    private static final String END_OF_LINE = "\\s*\\R\\s*";

    private TextBlocks() {}

    public static List<String> of(String text) {
        return Stream.of(text.split(EMPTY_LINE))
                .map(block -> block.replaceAll(END_OF_LINE, " ").strip())
                .filter(block -> !block.isEmpty())
                .toList();
    }
}
