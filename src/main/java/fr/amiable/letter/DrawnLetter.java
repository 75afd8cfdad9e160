package fr.amiable.letter;

import fr.amiable.letter.enclosure.EnclosedCopy;
import fr.amiable.letter.paper.Letter;
import java.util.List;
import java.util.Optional;

/**
 * A letter ready to be kept; nothing of it is yet.
 *
 * @param words what its pages say
 * @param rewordedFrom the words of the text when the owner changed them for this once
 */
public record DrawnLetter(
        LetterRequest request,
        LetterSlip slip,
        Letter words,
        byte[] pdf,
        List<EnclosedCopy> enclosed,
        Optional<String> rewordedFrom) {

    public DrawnLetter {
        enclosed = List.copyOf(enclosed);
    }

    /** The same letter with other pages. */
    public DrawnLetter with(byte[] pages, List<EnclosedCopy> joined) {
        return new DrawnLetter(request, slip, words, pages, joined, rewordedFrom);
    }
}
