package fr.amiable.letter.form;

import java.util.List;

/** What the client says, and the paragraphs that answer it. */
public record Point(String said, List<String> answer) {

    public Point {
        answer = List.copyOf(answer);
    }
}
