package fr.amiable.letter.text;

import fr.amiable.evidence.Fingerprint;
import fr.amiable.letter.words.LetterTextId;
import java.time.Instant;

/**
 * The owner's words for a text from one instant on.
 *
 * @param id zero before it is kept
 * @param words empty when the owner went back to the words shipped
 * @param shipped of the words shipped at that time
 */
public record TextVersion(long id, LetterTextId text, String words, Fingerprint shipped, Instant writtenAt) {

    /** True when from then on the words shipped hold. */
    public boolean isReset() {
        return words.isEmpty();
    }
}
