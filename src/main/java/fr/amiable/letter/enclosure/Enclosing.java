package fr.amiable.letter.enclosure;

import fr.amiable.client.Language;
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
    private final Texts texts;

    public Enclosing(StatementRenderer renderer, Texts texts) {
        this.renderer = renderer;
        this.texts = texts;
    }

    /** @param language that of the letter, which what is drawn for it speaks too */
    public List<EnclosedCopy> of(LetterCase facts, Language language) {
        return Enclosures.of(facts, Wording.french(texts)).stream()
                .flatMap(enclosure -> copies(enclosure, facts, language))
                .toList();
    }

    private Stream<EnclosedCopy> copies(Enclosure enclosure, LetterCase facts, Language language) {
        return switch (enclosure.kind()) {
            case STATEMENT -> Stream.of(copy(enclosure, Optional.empty(), Optional.of(statement(facts, language))));
            case BY_HAND -> Stream.of(copy(enclosure, Optional.empty(), Optional.empty()));
            case INVOICES, EARLIER_LETTERS, CONTRACT ->
                enclosure.of().stream().map(subject -> copy(enclosure, Optional.of(subject), Optional.empty()));
        };
    }

    private static EnclosedCopy copy(Enclosure enclosure, Optional<Subject> of, Optional<byte[]> pdf) {
        return new EnclosedCopy(enclosure.kind(), enclosure.title(), of, pdf);
    }

    private byte[] statement(LetterCase facts, Language language) {
        return renderer.render(new StatementWriter(language, texts)
                .write(
                        facts.company(),
                        facts.statements(),
                        facts.contested(),
                        facts.request().writtenOn()));
    }
}
