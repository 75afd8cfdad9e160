package fr.amiable.letter.batch;

import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.ProducedLetter;
import java.util.List;

/**
 * What became of a batch.
 *
 * @param stopped those that a check stopped: each is to be looked at alone
 * @param pdf every letter produced, ready for the printer
 */
public record BatchResult(List<ProducedLetter> letters, List<LetterRequest> stopped, byte[] pdf) {

    public BatchResult {
        letters = List.copyOf(letters);
        stopped = List.copyOf(stopped);
    }
}
