package fr.amiable.ui.reminder.review;

import fr.amiable.common.Refusal;
import fr.amiable.evidence.preview.PagePicture;
import fr.amiable.letter.check.PreCheck;
import fr.amiable.reminder.engine.DueReminder;
import fr.amiable.reminder.review.ReviewedClient;
import java.util.List;
import java.util.Optional;

/** A client as the review shows him: his account, and the letter that is ready with what was looked at, or why it cannot be written. */
public record ReviewPage(
        ReviewedClient client, Optional<PreCheck> checks, List<PagePicture> pages, Optional<Refusal> refusal) {

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
}
