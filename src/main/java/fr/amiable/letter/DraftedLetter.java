package fr.amiable.letter;

import fr.amiable.client.Client;
import fr.amiable.common.Problem;
import fr.amiable.letter.check.PreCheck;
import fr.amiable.letter.form.LetterEntries;
import java.time.LocalDate;
import java.util.List;

/**
 * A letter as it would be, computed once: its checks, the date and the last day proposed, its entries with what the desk proposes, what
 * is missing in them, what would be remembered of it, the words of its text, and its pages, where a missing entry shows as such.
 */
public record DraftedLetter(
        PreCheck preCheck,
        Client client,
        LocalDate proposedOn,
        LocalDate proposedPayBy,
        LetterEntries entries,
        List<Problem> problems,
        LetterSlip slip,
        String words,
        byte[] pdf) {

    public DraftedLetter {
        problems = List.copyOf(problems);
    }
}
