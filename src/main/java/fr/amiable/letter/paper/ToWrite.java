package fr.amiable.letter.paper;

import java.util.stream.Stream;

/** A caption over empty lines to be written on by hand. */
public record ToWrite(String caption, int lines) implements Block {

    @Override
    public Stream<String> words() {
        return Stream.of(caption);
    }
}
