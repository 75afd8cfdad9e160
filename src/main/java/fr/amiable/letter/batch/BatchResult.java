package fr.amiable.letter.batch;

import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.ProducedLetter;
import java.util.List;

/**
 * What became of a batch.
 *
 * @param letters in the order of the file
 * @param stopped those that a check stopped: each is to be looked at alone
 */
public record BatchResult(List<ProducedLetter> letters, List<LetterRequest> stopped) {

    public BatchResult {
        letters = List.copyOf(letters);
        stopped = List.copyOf(stopped);
    }
}
