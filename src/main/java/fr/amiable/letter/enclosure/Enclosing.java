package fr.amiable.letter.enclosure;

import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.letter.matter.LetterCase;
import fr.amiable.letter.paper.Wording;
import fr.amiable.letter.statement.StatementRenderer;
import fr.amiable.letter.statement.StatementWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes what is joined to a letter as it is produced: the statement is drawn then, so that its sums are those of the letter. */
public final class Enclosing {

    private final StatementRenderer renderer;
    private final StatementWriter writer;
    private final Texts texts;

    public Enclosing(StatementRenderer renderer, Texts texts) {
        this.renderer = renderer;
        this.writer = new StatementWriter(texts);
        this.texts = texts;
    }

    public List<EnclosedCopy> of(LetterCase facts) {
        return Enclosures.of(facts, Wording.french(texts)).stream()
                .flatMap(enclosure -> copies(enclosure, facts))
                .toList();
    }

    private Stream<EnclosedCopy> copies(Enclosure enclosure, LetterCase facts) {
        return switch (enclosure.kind()) {
            case STATEMENT -> Stream.of(copy(enclosure, Optional.empty(), Optional.of(statement(facts))));
            case BY_HAND -> Stream.of(copy(enclosure, Optional.empty(), Optional.empty()));
            case INVOICES, EARLIER_LETTERS, CONTRACT ->
                enclosure.of().stream().map(subject -> copy(enclosure, Optional.of(subject), Optional.empty()));
        };
    }

    private static EnclosedCopy copy(Enclosure enclosure, Optional<Subject> of, Optional<byte[]> pdf) {
        return new EnclosedCopy(enclosure.kind(), enclosure.title(), of, pdf);
    }

    private byte[] statement(LetterCase facts) {
        return renderer.render(writer.write(
                facts.company(),
                facts.statements(),
                facts.contested(),
                facts.request().writtenOn()));
    }
}
