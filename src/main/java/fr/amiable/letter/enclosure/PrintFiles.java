package fr.amiable.letter.enclosure;

import fr.amiable.common.Subject;
import fr.amiable.evidence.Original;
import fr.amiable.evidence.OriginalArchive;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.LetterNotFound;
import fr.amiable.letter.LetterRepository;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Makes one file of a letter and of all that is joined to it. */
public final class PrintFiles {

    private static final int COPIES_TO_SIGN = 2;

    private final LetterRepository letters;
    private final OriginalArchive originals;
    private final InvoiceCopies invoices;
    private final PageMerger merger;

    public PrintFiles(LetterRepository letters, OriginalArchive originals, InvoiceCopies invoices, PageMerger merger) {
        this.letters = letters;
        this.originals = originals;
        this.invoices = invoices;
        this.merger = merger;
    }

    /**
     * The letter, then copies of its invoices, its statement, the earlier letters and the contract it names, in the order of its
     * list; an agreement to sign comes twice. What is joined by hand is left out and named.
     *
     * @throws LetterNotFound when there is no such letter
     */
    public PrintFile of(LetterId id) {
        ProducedLetter letter = letters.find(id).orElseThrow(() -> new LetterNotFound(id));
        List<String> byHand = new ArrayList<>();
        List<PrintPart> parts = new ArrayList<>();
        parts.add(new PrintPart("letter", () -> letters.pdf(id).orElseThrow()));
        gather(letter, parts, byHand);
        boolean isToSign = letter.type() == LetterType.INSTALMENT_AGREEMENT;
        return merged(
                isToSign
                        ? Collections.nCopies(COPIES_TO_SIGN, parts).stream()
                                .flatMap(List::stream)
                                .toList()
                        : parts,
                byHand);
    }

    /**
     * What is joined to the letter without the letter itself, which travels beside it; no bytes when there is nothing.
     *
     * @throws LetterNotFound when there is no such letter
     */
    public PrintFile joinedTo(LetterId id) {
        ProducedLetter letter = letters.find(id).orElseThrow(() -> new LetterNotFound(id));
        List<String> byHand = new ArrayList<>();
        List<PrintPart> parts = new ArrayList<>();
        gather(letter, parts, byHand);
        return parts.isEmpty() ? new PrintFile(new byte[0], byHand) : merged(parts, byHand);
    }

    private void gather(ProducedLetter letter, List<PrintPart> parts, List<String> byHand) {
        for (EnclosedCopy copy : enclosed(letter)) {
            List<PrintPart> found = parts(copy).toList();
            if (found.isEmpty()) {
                byHand.add(copy.title());
            }
            parts.addAll(found);
        }
    }

    private PrintFile merged(List<PrintPart> parts, List<String> byHand) {
        PrintFile merged = merger.merge(parts);
        return new PrintFile(
                merged.pdf(),
                Stream.concat(byHand.stream(), merged.leftOut().stream())
                        .distinct()
                        .toList());
    }

    /** What is joined to a letter, each line once, in its order. */
    public List<String> titles(LetterId id) {
        return enclosed(letters.find(id).orElseThrow(() -> new LetterNotFound(id))).stream()
                .map(EnclosedCopy::title)
                .distinct()
                .toList();
    }

    /** A letter produced before these copies were kept is joined its invoices. */
    private List<EnclosedCopy> enclosed(ProducedLetter letter) {
        List<EnclosedCopy> kept = letters.enclosed(letter.id());
        return kept.isEmpty() && (letter.type().isReminder() || letter.type().isNotice())
                ? letter.invoices().stream().map(invoices::copyOf).toList()
                : kept;
    }

    private Stream<PrintPart> parts(EnclosedCopy copy) {
        if (copy.pdf().isPresent()) {
            return Stream.of(new PrintPart(copy.title(), () -> copy.pdf().get()));
        }
        return copy.of().stream().flatMap(subject -> parts(copy, subject));
    }

    private Stream<PrintPart> parts(EnclosedCopy copy, Subject subject) {
        return switch (copy.kind()) {
            case INVOICES -> {
                List<Original> files = originals.of(subject);
                yield files.isEmpty()
                        ? Stream.of(new PrintPart(copy.title(), () -> invoices.drawn(new InvoiceId(subject.id()))))
                        : Stream.of(part(files.get(0)));
            }
            case EARLIER_LETTERS ->
                Stream.of(new PrintPart(
                        copy.title(),
                        () -> letters.pdf(new LetterId(subject.id())).orElseThrow()));
            case CONTRACT -> originals.of(subject).stream().limit(1).map(this::part);
            case STATEMENT, BY_HAND -> Stream.empty();
        };
    }

    private PrintPart part(Original original) {
        return new PrintPart(
                original.fileName(), () -> originals.bytes(original.id()).orElseThrow());
    }
}
