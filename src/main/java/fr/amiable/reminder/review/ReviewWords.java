package fr.amiable.reminder.review;

import fr.amiable.draft.Draft;
import fr.amiable.draft.DraftService;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.form.OwnWords;
import fr.amiable.reminder.engine.DueReminder;
import java.util.Map;
import java.util.Optional;

/** The words of letters that the owner changed in the review for this once, kept until the letter is produced. */
final class ReviewWords {

    private static final String BEFORE = "before";
    private static final String WORDS = "words";

    private final DraftService drafts;

    ReviewWords(DraftService drafts) {
        this.drafts = drafts;
    }

    Optional<OwnWords> of(DueReminder reminder) {
        return find(place(reminder));
    }

    /** Those of the message that carries the letter. */
    Optional<OwnWords> message(DueReminder reminder) {
        return find(messagePlace(reminder));
    }

    Optional<OwnWords> message(LetterId letter) {
        return find(messagePlace(letter));
    }

    private Optional<OwnWords> find(String place) {
        return drafts.find(place)
                .map(Draft::values)
                .filter(values -> values.containsKey(WORDS))
                .map(values -> new OwnWords(values.getOrDefault(BEFORE, ""), values.get(WORDS)));
    }

    void keep(DueReminder reminder, OwnWords own) {
        keep(place(reminder), own);
    }

    void keepMessage(DueReminder reminder, OwnWords own) {
        keep(messagePlace(reminder), own);
    }

    /** Words that say what the text says are no words of the owner's. */
    private void keep(String place, OwnWords own) {
        if (own.words().strip().equals(own.before().strip())) {
            drafts.remove(place);
        } else {
            drafts.keep(place, Map.of(BEFORE, own.before(), WORDS, own.words()));
        }
    }

    /** The letter took its words with it; those of its message wait for it to leave. */
    void produced(DueReminder reminder, LetterId letter) {
        message(reminder).ifPresent(own -> keep(messagePlace(letter), own));
        drafts.remove(messagePlace(reminder));
        drafts.remove(place(reminder));
    }

    private static String messagePlace(LetterId letter) {
        return "ReviewMessage " + letter.value();
    }

    private static String messagePlace(DueReminder reminder) {
        return place(reminder) + " message";
    }

    /** The same step about the same invoices is the same letter, whatever the day. */
    private static String place(DueReminder reminder) {
        return "Review " + reminder.client().value() + " " + reminder.leading().step() + " "
                + reminder.letter().orElse(LetterType.CALL_SCRIPT).code() + " "
                + Integer.toHexString(reminder.invoices().stream()
                        .map(id -> id.value())
                        .sorted()
                        .toList()
                        .hashCode());
    }
}
