package fr.amiable.help;

import fr.amiable.letter.paper.Block;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One subject of the help, in reading order. */
public record HelpPage(String title, List<Block> body) {

    public HelpPage {
        body = List.copyOf(body);
    }

    /** Everything it says, as one text to search in. */
    public String words() {
        return Stream.concat(Stream.of(title), body.stream().flatMap(Block::words))
                .collect(Collectors.joining(" "));
    }
}
