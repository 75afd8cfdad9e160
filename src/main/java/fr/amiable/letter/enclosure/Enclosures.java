package fr.amiable.letter.enclosure;

import fr.amiable.common.Subject;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.form.Addressee;
import fr.amiable.letter.form.LetterField;
import fr.amiable.letter.matter.LetterCase;
import fr.amiable.letter.paper.Wording;
import java.util.ArrayList;
import java.util.List;

/** Tells what is joined to a letter, in the order it is named and printed. */
public final class Enclosures {

    private final LetterCase facts;
    private final Wording texts;

    private Enclosures(LetterCase facts, Wording texts) {
        this.facts = facts;
        this.texts = texts;
    }

    public static List<Enclosure> of(LetterCase facts, Wording texts) {
        return new Enclosures(facts, texts).all();
    }

    private List<Enclosure> all() {
        List<Enclosure> all = new ArrayList<>();
        if (hasInvoices() && !facts.statements().isEmpty()) {
            all.add(invoices());
        }
        if (hasStatement()) {
            all.add(new Enclosure(
                    Enclosure.Kind.STATEMENT,
                    texts.get(
                            "letter.enclosedStatement",
                            texts.dateInWords(facts.request().writtenOn())),
                    invoiceSubjects()));
        }
        if (isForThirdParty() || facts.type() == LetterType.TERMINATION) {
            notices().forEach(all::add);
            contract().forEach(all::add);
        }
        facts.entries()
                .lines(LetterField.ENCLOSED)
                .forEach(title -> all.add(new Enclosure(Enclosure.Kind.BY_HAND, title, List.of())));
        return List.copyOf(all);
    }

    private boolean hasInvoices() {
        return isForThirdParty()
                || facts.type().isReminder()
                || facts.type().isNotice()
                || facts.type() == LetterType.UPCOMING_REMINDER;
    }

    private boolean isForThirdParty() {
        return facts.type().form().addressee() == Addressee.THIRD_PARTY;
    }

    /** Where the letter counts interest; an agreement that fell through has sums of its own. */
    private boolean hasStatement() {
        return facts.asksWhole()
                && facts.type() != LetterType.MISSED_INSTALMENT
                && facts.statements().stream()
                        .anyMatch(statement -> !statement.account().lines().isEmpty());
    }

    private Enclosure invoices() {
        return new Enclosure(
                Enclosure.Kind.INVOICES,
                texts.get("letter.copyOfInvoices", facts.statements().size()),
                invoiceSubjects());
    }

    private List<Subject> invoiceSubjects() {
        return facts.statements().stream()
                .map(statement -> statement.invoice().id().subject())
                .toList();
    }

    private List<Enclosure> notices() {
        return facts.earlier().stream()
                .filter(letter -> letter.type().isNotice() || letter.type() == LetterType.PERFORMANCE_NOTICE)
                .map(this::notice)
                .toList();
    }

    private Enclosure notice(ProducedLetter letter) {
        return new Enclosure(
                Enclosure.Kind.EARLIER_LETTERS,
                texts.get("letter.copyOfNotice", texts.dateInWords(letter.writtenOn())),
                List.of(letter.id().subject()));
    }

    private List<Enclosure> contract() {
        return facts.matter().contract().stream()
                .map(contract -> new Enclosure(
                        Enclosure.Kind.CONTRACT,
                        texts.get("letter.copyOfContract." + contract.kind().name(), contract.number()),
                        List.of(contract.id().subject())))
                .toList();
    }
}
