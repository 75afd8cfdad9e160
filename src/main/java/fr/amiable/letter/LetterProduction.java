package fr.amiable.letter;

import fr.amiable.common.Problem;
import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import fr.amiable.letter.check.PreChecks;
import fr.amiable.letter.enclosure.Enclosing;
import fr.amiable.letter.matter.LetterCase;
import fr.amiable.letter.matter.LetterCases;
import fr.amiable.letter.matter.NothingToAsk;
import fr.amiable.letter.words.LetterWriter;
import java.util.List;
import java.util.Optional;

/**
 * Writes a letter, draws it, which takes long and changes nothing, then keeps it, which is short: many can be drawn before any is
 * kept.
 */
public final class LetterProduction {

    /** Where letters are kept, and the trace of it. */
    record Files(LetterRepository letters, Journal journal) {}

    private final LetterCases cases;
    private final PreChecks preChecks;
    private final LetterWriter writer;
    private final LetterService.Drawing drawing;
    private final Enclosing enclosing;
    private final Files files;
    private final Texts texts;

    LetterProduction(
            LetterCases cases,
            PreChecks preChecks,
            LetterWriter writer,
            LetterService.Drawing drawing,
            Files files,
            Texts texts) {
        this.cases = cases;
        this.preChecks = preChecks;
        this.writer = writer;
        this.drawing = drawing;
        this.enclosing = new Enclosing(drawing.statements(), texts);
        this.files = files;
        this.texts = texts;
    }

    /**
     * Gathers, checks and writes; empty when a check is red.
     *
     * @throws Refusal when the letter cannot be written
     */
    public Optional<WrittenLetter> writeUnlessStopped(LetterRequest request) {
        PreChecks.Checked checked = preChecks.checked(request);
        return checked.preCheck().isBlocking()
                ? Optional.empty()
                : Optional.of(write(request, checked, Optional.empty()));
    }

    /** @param reason why it goes despite a red check */
    WrittenLetter write(LetterRequest request, PreChecks.Checked checked, Optional<String> reason) {
        LetterCase facts = checked.facts().orElseGet(() -> cases.gather(request));
        List<Problem> problems = PreChecks.problems(facts, texts);
        if (!problems.isEmpty()) {
            throw new IncompleteLetter(problems, texts);
        }
        if (facts.type().asksForMoney()
                && facts.leftOut().isPositive()
                && !facts.asked().isPositive()) {
            throw new NothingToAsk();
        }
        return new WrittenLetter(
                request,
                facts,
                LetterSlip.of(facts, reason),
                writer.write(facts),
                facts.request().words().map(own -> writer.words(facts)));
    }

    /**
     * Draws the letter and what is joined to it; nothing is gathered any more, so that several threads may draw at once.
     *
     * @throws Refusal when a character cannot be drawn
     */
    public DrawnLetter draw(WrittenLetter written) {
        return new DrawnLetter(
                written.request(),
                written.slip(),
                written.words(),
                drawing.letters().render(written.words()),
                enclosing.of(written.facts(), written.words().language()),
                written.rewordedFrom());
    }

    /** Whether drawn now it would say the same. */
    public boolean isStillTrue(DrawnLetter drawn) {
        try {
            return writer.write(cases.gather(drawn.request())).equals(drawn.words());
        } catch (Refusal notAnyMore) {
            return false;
        }
    }

    /** Files its pages with what is joined to them; in the transaction of the caller. */
    public ProducedLetter keep(DrawnLetter drawn) {
        ProducedLetter letter = files.letters().add(drawn.slip(), Fingerprint.of(drawn.pdf()), drawn.pdf());
        files.letters().keepEnclosed(letter.id(), drawn.enclosed());
        journal(
                letter,
                drawn.slip().overrideReason().isPresent() ? Act.LETTER_PRODUCED_DESPITE_WARNING : Act.LETTER_PRODUCED);
        drawn.rewordedFrom()
                .ifPresent(before -> files.journal()
                        .record(
                                letter.id().subject(),
                                Act.LETTER_REWORDED,
                                before,
                                drawn.request().words().orElseThrow().words()));
        return letter;
    }

    void journal(ProducedLetter letter, Act act) {
        files.journal().record(letter.id().subject(), act, "", letter.toString());
        letter.subjects().forEach(subject -> files.journal().record(subject, act, "", letter.toString()));
    }
}
