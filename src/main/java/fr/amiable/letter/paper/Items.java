package fr.amiable.letter.paper;

import java.util.List;
import java.util.stream.Stream;

/** Things listed one under the other. */
public record Items(List<String> items) implements Block {

    public Items {
        items = List.copyOf(items);
    }

    @Override
    public Stream<String> words() {
        return items.stream();
    }
}
