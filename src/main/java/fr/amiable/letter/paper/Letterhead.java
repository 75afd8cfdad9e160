package fr.amiable.letter.paper;

import java.util.List;
import java.util.stream.Stream;

/** Who writes: the name and lines at the top of the first page, and the legal mentions at the foot of each page. */
public record Letterhead(String name, List<String> lines, String legalMentions) {

    public Letterhead {
        lines = List.copyOf(lines);
    }

    public Stream<String> words() {
        return Stream.concat(Stream.of(name, legalMentions), lines.stream());
    }
}
