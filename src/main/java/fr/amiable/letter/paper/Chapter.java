package fr.amiable.letter.paper;

import java.util.stream.Stream;

/** The title of a subject among several on one paper, above the titles of its parts. */
public record Chapter(String text) implements Block {

    @Override
    public Stream<String> words() {
        return Stream.of(text);
    }
}
