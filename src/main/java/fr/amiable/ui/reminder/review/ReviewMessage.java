package fr.amiable.ui.reminder.review;

import fr.amiable.letter.form.OwnWords;
import fr.amiable.letter.mailing.MailDraft;
import java.util.List;
import java.util.Optional;

/** The message that would carry the letter, as it is proposed, and what the owner made of its words for this once. */
public record ReviewMessage(MailDraft proposed, Optional<OwnWords> own) {

    /** As it would be sent. */
    public MailDraft shown() {
        return own.map(words -> proposed.saying(words.words())).orElse(proposed);
    }

    /** The amounts and days in the owner's words that the message would not say now. */
    List<String> outdated() {
        return own.map(words -> words.outdated(proposed.text())).orElse(List.of());
    }

    OwnWords typed(String typed) {
        return ReviewPage.own(typed, proposed.text(), own);
    }
}
