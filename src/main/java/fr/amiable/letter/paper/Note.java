package fr.amiable.letter.paper;

import java.util.stream.Stream;

/** A remark in small print: a source, a reservation. */
public record Note(String text) implements Block {

    @Override
    public Stream<String> words() {
        return Stream.of(text);
    }
}
