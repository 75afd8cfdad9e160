package fr.amiable.letter.words;

import fr.amiable.client.Language;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Texts;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.enclosure.Enclosure;
import fr.amiable.letter.enclosure.Enclosures;
import fr.amiable.letter.form.Addressee;
import fr.amiable.letter.form.LetterEntries;
import fr.amiable.letter.form.LetterField;
import fr.amiable.letter.matter.LetterCase;
import fr.amiable.letter.paper.FrenchSpaces;
import fr.amiable.letter.paper.Letter;
import fr.amiable.letter.paper.Letterheads;
import fr.amiable.letter.paper.Wording;
import java.util.List;
import java.util.Map;

/** Writes a letter in the words that are lawful for its client. */
public final class LetterWriter {

    private final TemplateSource source;
    private final Texts texts;
    private final Letterheads letterheads;

    /** @param source whose words letters are written in */
    public LetterWriter(Texts texts, TemplateSource source) {
        this.source = source;
        this.texts = texts;
        this.letterheads = new Letterheads(texts);
    }

    /** @throws MissingLetterField when the case lacks something the letter must say */
    public Letter write(LetterCase facts) {
        LetterTemplate template = template(facts);
        Wording wording = Wording.in(template.language(), texts);
        LetterTemplate.Filled words = facts.request()
                .words()
                .map(own -> LetterTemplate.Filled.read(own.words()))
                .orElseGet(() -> template.fill(LetterFields.of(facts, wording)));
        LetterBlocks blocks = new LetterBlocks(facts, wording);
        Letter letter = new Letter(
                letterheads.of(facts.company()),
                address(facts),
                placeAndDate(facts, wording),
                new LetterReferences(wording).of(facts),
                FrenchSpaces.in(wording.get(isSent(facts) ? "letter.subject" : "letter.title", words.subject())),
                blocks.of(words.body()),
                blocks.of(words.closing()),
                isSent(facts) ? Letterheads.signature(facts.company()) : "",
                enclosures(facts, wording),
                template.language());
        ConsumerLetters.require(facts.regime(), letter);
        return letter;
    }

    private LetterTemplate template(LetterCase facts) {
        return LetterTemplate.of(facts.type(), facts.regime(), facts.language(), source.now());
    }

    /**
     * The words of its text with all that they name filled in, whatever the owner made of them for this once.
     *
     * @throws MissingLetterField when the case lacks something the letter must say
     */
    public String words(LetterCase facts) {
        LetterTemplate template = template(facts);
        return template.fill(LetterFields.of(facts, Wording.in(template.language(), texts)))
                .words();
    }

    /** The language it is really written in. */
    public Language language(LetterCase facts) {
        return template(facts).language();
    }

    /** The letter as it stands, what is still to be filled in shown in its place. */
    public Letter draft(LetterCase facts) {
        return write(shown(facts));
    }

    /** The same letter, what is still to be filled in named in its place. */
    public LetterCase shown(LetterCase facts) {
        LetterEntries shown = facts.entries();
        for (LetterField field : facts.type().form().fields(facts.regime())) {
            if (field.isRequired() && shown.line(field).isEmpty()) {
                shown = shown.with(field, texts.get("letter.toFillIn", texts.of(field)));
            }
        }
        return facts.with(shown);
    }

    /** What shows in the window: the client, someone else, or nobody for a paper that is not sent. */
    private static List<String> address(LetterCase facts) {
        if (!isSent(facts)) {
            return List.of();
        }
        return facts.isToClient()
                ? facts.client().postalAddress().lines(facts.client().name())
                : facts.entries().lines(LetterField.RECIPIENT);
    }

    /** What the letter can name, by name; blank or false where it has nothing. */
    public static Map<String, Object> fields(LetterCase facts, Texts texts) {
        return LetterFields.of(facts, Wording.in(facts.language(), texts));
    }

    private static boolean isSent(LetterCase facts) {
        return !facts.isToSign() && facts.type().form().addressee() != Addressee.OWNER;
    }

    private static List<String> enclosures(LetterCase facts, Wording texts) {
        List<String> titles =
                Enclosures.of(facts, texts).stream().map(Enclosure::title).toList();
        // what supports a declared claim is joined under a list of its own name (C. com. R622-23)
        String key = facts.type() == LetterType.CLAIM_DECLARATION ? "letter.bordereau" : "letter.enclosures";
        return titles.isEmpty()
                ? List.of()
                : List.of(FrenchSpaces.in(texts.get(key, String.join(texts.isEnglish() ? "; " : " ; ", titles))));
    }

    private static String placeAndDate(LetterCase facts, Wording texts) {
        PostalAddress address = facts.company().address();
        String date = texts.dateInWords(facts.request().writtenOn());
        return address.town().isEmpty()
                ? texts.get("letter.date", date)
                : texts.get("letter.placeAndDate", address.town(), date);
    }
}
