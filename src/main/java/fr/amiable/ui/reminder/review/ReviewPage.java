package fr.amiable.ui.reminder.review;

import fr.amiable.common.Refusal;
import fr.amiable.evidence.preview.PagePicture;
import fr.amiable.letter.check.PreCheck;
import fr.amiable.letter.form.LetterEntries;
import fr.amiable.letter.form.OwnWords;
import fr.amiable.reminder.engine.DueReminder;
import fr.amiable.reminder.review.ReviewedClient;
import java.util.List;
import java.util.Optional;

/**
 * A client as the review shows him: his account, and the letter or the call that is ready with what was looked at, or why it cannot be
 * written.
 *
 * @param words what its text says today
 * @param own what the owner made of it for this once
 * @param entries what is filled in beside what the desk knows
 * @param message what would carry the letter, when it goes by e-mail
 */
public record ReviewPage(
        ReviewedClient client,
        Optional<PreCheck> checks,
        List<PagePicture> pages,
        Optional<Refusal> refusal,
        String words,
        Optional<OwnWords> own,
        LetterEntries entries,
        Optional<ReviewMessage> message) {

    public ReviewPage {
        pages = List.copyOf(pages);
    }

    public DueReminder reminder() {
        return client.reminder();
    }

    /** True when a check is red: the owner must write why the letter goes all the same. */
    public boolean isBlocked() {
        return checks.filter(PreCheck::isBlocking).isPresent();
    }

    /** The words to be read and changed. */
    public String shownWords() {
        return own.map(OwnWords::words).orElse(words);
    }

    /** What is typed, beside what the text said when the owner began to change it. */
    OwnWords typed(String typed) {
        return own(typed, words, own);
    }

    static OwnWords own(String typed, String now, Optional<OwnWords> before) {
        String words = typed.strip();
        return new OwnWords(
                words.equals(now.strip()) ? words : before.map(OwnWords::before).orElse(now), words);
    }
}
