package fr.amiable.letter.statement;

import fr.amiable.client.Language;
import fr.amiable.letter.paper.Block;
import fr.amiable.letter.paper.Letterhead;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words of a statement of account, ready to be drawn.
 *
 * @param about who owes, on what, and the day the account is stopped: one line each
 * @param isNumbered whether the foot numbers its pages; those of a bundle have the numbers of the bundle
 */
public record StatementSheet(
        Letterhead head, String title, List<String> about, List<Block> body, boolean isNumbered, Language language) {

    public StatementSheet {
        about = List.copyOf(about);
        body = List.copyOf(body);
    }

    /** In French, with numbered pages. */
    public StatementSheet(Letterhead head, String title, List<String> about, List<Block> body) {
        this(head, title, about, body, true, Language.FRENCH);
    }

    StatementSheet in(Language other) {
        return new StatementSheet(head, title, about, body, isNumbered, other);
    }

    StatementSheet withoutNumbers() {
        return new StatementSheet(head, title, about, body, false, language);
    }

    /** Every word that will be printed. */
    public Stream<String> words() {
        Stream<String> text = body.stream().flatMap(Block::words);
        return Stream.of(head.words(), Stream.of(title), about.stream(), text).flatMap(words -> words);
    }
}
