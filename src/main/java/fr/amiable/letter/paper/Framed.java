package fr.amiable.letter.paper;

import java.util.stream.Stream;

/** A paragraph in a frame, for what the law wants to be seen (C. conso. L215-1). */
public record Framed(Paragraph paragraph) implements Block {

    @Override
    public Stream<String> words() {
        return paragraph.words();
    }
}
