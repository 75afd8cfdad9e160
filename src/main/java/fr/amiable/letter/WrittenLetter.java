package fr.amiable.letter;

import fr.amiable.letter.matter.LetterCase;
import fr.amiable.letter.paper.Letter;
import java.util.Optional;

/**
 * A letter whose facts are gathered and whose words are known, ready to be drawn.
 *
 * @param words what its pages will say
 * @param rewordedFrom the words of the text when the owner changed them for this once
 */
public record WrittenLetter(
        LetterRequest request, LetterCase facts, LetterSlip slip, Letter words, Optional<String> rewordedFrom) {}
