package fr.amiable.reminder.review;

import fr.amiable.draft.Draft;
import fr.amiable.draft.DraftService;
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
        return drafts.find(place(reminder))
                .map(Draft::values)
                .filter(values -> values.containsKey(WORDS))
                .map(values -> new OwnWords(values.getOrDefault(BEFORE, ""), values.get(WORDS)));
    }

    void keep(DueReminder reminder, OwnWords own) {
        drafts.keep(place(reminder), Map.of(BEFORE, own.before(), WORDS, own.words()));
    }

    void forget(DueReminder reminder) {
        drafts.remove(place(reminder));
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
