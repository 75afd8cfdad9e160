package fr.amiable.letter.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A paragraph of running text. */
public record Paragraph(List<Span> spans) implements Block {

    private static final String STRONG_MARK = "\\*\\*";

    public Paragraph {
        spans = List.copyOf(spans);
    }

    /** Reads words in which what stands between two double asterisks is strong: {@code au plus tard le **9 mai**}. */
    public static Paragraph marked(String words) {
        List<Span> spans = new ArrayList<>();
        String[] parts = words.split(STRONG_MARK, -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                spans.add(new Span(parts[i], i % 2 == 1));
            }
        }
        return new Paragraph(spans);
    }

    /** The words alone, without their weight. */
    public String text() {
        return String.join("", spans.stream().map(Span::text).toList());
    }

    @Override
    public Stream<String> words() {
        return spans.stream().map(Span::text);
    }
}
