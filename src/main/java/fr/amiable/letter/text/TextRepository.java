package fr.amiable.letter.text;

import fr.amiable.letter.words.LetterTextId;
import java.util.List;

/** Where the owner's words are kept; nothing is ever taken away. */
public interface TextRepository {

    void add(TextVersion version);

    /** The last of each text that was ever changed. */
    List<TextVersion> current();

    /** Newest first. */
    List<TextVersion> history(LetterTextId text);
}
