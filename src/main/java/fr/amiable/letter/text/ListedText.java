package fr.amiable.letter.text;

import fr.amiable.client.Language;
import fr.amiable.letter.words.LetterTextId;
import fr.amiable.letter.words.ShippedTexts;
import fr.amiable.letter.words.TextUse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One line of the list of texts.
 *
 * @param ownSince when the owner last changed it; empty while the words shipped hold
 */
public record ListedText(LetterTextId id, List<TextUse> uses, TextState state, Optional<Instant> ownSince) {

    public ListedText {
        uses = List.copyOf(uses);
    }

    /** True when it stands in other texts. */
    public boolean isPart() {
        return ShippedTexts.PARTS.contains(id.name());
    }

    /** The same text where it is still to be written. */
    public ListedText toWriteIn(Language language) {
        return new ListedText(new LetterTextId(id.name(), language), uses, TextState.FRENCH, Optional.empty());
    }
}
