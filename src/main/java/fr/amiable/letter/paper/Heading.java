package fr.amiable.letter.paper;

import java.util.stream.Stream;

/** The title of a part of a document. */
public record Heading(String text) implements Block {

    @Override
    public Stream<String> words() {
        return Stream.of(text);
    }
}
