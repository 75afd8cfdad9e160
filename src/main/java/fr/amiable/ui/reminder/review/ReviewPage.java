package fr.amiable.ui.reminder.review;

import fr.amiable.common.Refusal;
import fr.amiable.evidence.preview.PagePicture;
import fr.amiable.letter.check.PreCheck;
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
 */
public record ReviewPage(
        ReviewedClient client,
        Optional<PreCheck> checks,
        List<PagePicture> pages,
        Optional<Refusal> refusal,
        String words,
        Optional<OwnWords> own) {

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
        return new OwnWords(
                typed.strip().equals(words) ? words : own.map(OwnWords::before).orElse(words), typed.strip());
    }
}
