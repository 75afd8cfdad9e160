package fr.amiable.letter.text;

import fr.amiable.evidence.Fingerprint;
import fr.amiable.letter.words.LetterTextId;
import fr.amiable.letter.words.TextUse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A text as it is edited.
 *
 * @param words those that hold: the owner's, else those shipped, else in another language the French ones to start from
 * @param shipped empty when none come with the product in that language
 * @param history newest first
 * @param isShippedNewer true when the words shipped changed since the owner's were written
 */
public record TextSheet(
        LetterTextId id,
        String words,
        Optional<String> shipped,
        List<TextUse> uses,
        List<KnownField> fields,
        List<TextVersion> history,
        boolean isShippedNewer) {

    public TextSheet {
        uses = List.copyOf(uses);
        fields = List.copyOf(fields);
        history = List.copyOf(history);
    }

    /** The words shipped, as a version to look at beside those kept. */
    public TextVersion shippedNow() {
        return new TextVersion(0, id, "", Fingerprint.of(new byte[0]), Instant.EPOCH);
    }

    /** True when the owner's words hold. */
    public boolean isOwn() {
        return !history.isEmpty() && !history.get(0).isReset();
    }
}
