package fr.amiable.letter.words;

import fr.amiable.client.Language;
import java.util.Optional;

/** Where the words of letters come from: those shipped, or the owner's own. */
public interface TemplateSource {

    /** Empty when there is no such text in that language. */
    Optional<String> words(LetterTextId id);

    /** The words of now, read once: for all the texts of one letter, or of many. */
    default TemplateSource now() {
        return this;
    }

    /** In its language when there is one, else in French. */
    default Optional<LetterTextId> nearest(LetterTextId id) {
        return words(id).isPresent()
                ? Optional.of(id)
                : Optional.of(id.in(Language.FRENCH))
                        .filter(french -> words(french).isPresent());
    }

    /** This one with other words for one text. */
    default TemplateSource with(LetterTextId id, String words) {
        return asked -> asked.equals(id) ? Optional.of(words) : words(asked);
    }
}
