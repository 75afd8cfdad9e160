package fr.amiable.letter.paper;

import java.util.List;
import java.util.stream.Stream;

/** Room for those who sign an agreement, side by side: who, then what to write by hand. */
public record Signatures(List<String> parties, String instruction) implements Block {

    public Signatures {
        parties = List.copyOf(parties);
    }

    @Override
    public Stream<String> words() {
        return Stream.concat(parties.stream(), Stream.of(instruction));
    }
}
