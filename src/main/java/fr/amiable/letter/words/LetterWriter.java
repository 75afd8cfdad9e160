package fr.amiable.letter.words;

import fr.amiable.common.FrenchText;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Texts;
import fr.amiable.identifier.TrackingNumber;
import fr.amiable.law.Regime;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.matter.LetterCase;
import fr.amiable.letter.paper.Block;
import fr.amiable.letter.paper.FrenchSpaces;
import fr.amiable.letter.paper.Letter;
import fr.amiable.letter.paper.Letterheads;
import fr.amiable.letter.paper.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Writes a letter in the words that are lawful for its client. */
public final class LetterWriter {

    private static final int MOST_NUMBERS_IN_REFERENCE = 5;

    private final Texts texts;
    private final Letterheads letterheads;

    public LetterWriter(Texts texts) {
        this.texts = texts;
        this.letterheads = new Letterheads(texts);
    }

    /** @throws MissingLetterField when the case lacks something the letter must say */
    public Letter write(LetterCase facts) {
        LetterTemplate.Filled words = LetterTemplate.named(template(facts)).fill(LetterFields.of(facts, texts));
        Letter letter = new Letter(
                letterheads.of(facts.company()),
                facts.client().postalAddress().lines(facts.client().name()),
                placeAndDate(facts),
                references(facts),
                FrenchSpaces.in(texts.get("letter.subject", words.subject())),
                blocks(facts, words.body()),
                blocks(facts, words.closing()),
                Letterheads.signature(facts.company()),
                enclosures(facts));
        ConsumerLetters.require(facts.regime(), letter);
        return letter;
    }

    private static String template(LetterCase facts) {
        if (facts.type() == LetterType.FRIENDLY_REMINDER) {
            return facts.type().template();
        }
        return facts.type().template() + "-" + words(facts.regime());
    }

    private static String words(Regime regime) {
        return switch (regime) {
            case PROFESSIONAL -> "professional";
            case PUBLIC_BODY -> "public";
            case CONSUMER, COMMON_LAW -> "consumer";
        };
    }

    private List<Block> blocks(LetterCase facts, List<String> words) {
        List<Block> blocks = new ArrayList<>();
        for (String block : words) {
            blocks.add(
                    block.equals(LetterTemplate.TABLE)
                            ? DebtTable.of(facts, texts)
                            : Paragraph.marked(FrenchSpaces.in(block)));
        }
        return blocks;
    }

    private String placeAndDate(LetterCase facts) {
        PostalAddress address = facts.company().address();
        String date = FrenchText.dateInWords(facts.request().writtenOn());
        return address.town().isEmpty()
                ? texts.get("letter.date", date)
                : texts.get("letter.placeAndDate", address.town(), date);
    }

    private List<String> references(LetterCase facts) {
        List<String> lines = new ArrayList<>();
        facts.request()
                .registeredNumber()
                .map(number -> texts.get("letter.registered", grouped(number)))
                .ifPresent(lines::add);
        lines.add(texts.get("letter.ourReference", facts.client().id().label(), invoices(facts)));
        facts.client()
                .siren()
                .filter(siren -> facts.type() == LetterType.FORMAL_NOTICE)
                .map(siren -> texts.get("letter.debtor", facts.client().name(), siren.grouped()))
                .ifPresent(lines::add);
        return lines.stream().map(FrenchSpaces::in).toList();
    }

    /** As on the slip when the form is known, as typed otherwise. */
    private static String grouped(String number) {
        String bare = TrackingNumber.normalise(number);
        return TrackingNumber.isValid(bare) ? new TrackingNumber(bare).grouped().strip() : number.strip();
    }

    private String invoices(LetterCase facts) {
        int count = facts.statements().size();
        List<String> numbers = facts.statements().stream()
                .map(statement -> statement.invoice().number())
                .toList();
        return count > MOST_NUMBERS_IN_REFERENCE
                ? texts.get("letter.manyInvoices", count)
                : texts.get("letter.invoices", count, String.join(", ", numbers));
    }

    private List<String> enclosures(LetterCase facts) {
        int count = facts.statements().size();
        List<String> enclosed = new ArrayList<>(List.of(texts.get("letter.copyOfInvoices", count)));
        boolean hasInterest = facts.statements().stream()
                .anyMatch(statement -> !statement.account().lines().isEmpty());
        if (facts.type() == LetterType.FORMAL_NOTICE && hasInterest) {
            enclosed.add(texts.get(
                    "letter.enclosedStatement",
                    FrenchText.dateInWords(facts.request().writtenOn())));
        }
        return List.of(FrenchSpaces.in(texts.get("letter.enclosures", String.join(" ; ", enclosed))));
    }
}
