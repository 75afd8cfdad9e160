package fr.amiable.invoice.mention;

import java.util.List;
import java.util.Optional;

/** The mentions of an invoice; {@code paper} is the name of the attached file whose words were read, if any could be. */
public record MentionsReport(List<MentionResult> results, Optional<String> paper) {

    public MentionsReport {
        results = List.copyOf(results);
    }

    public long count(Finding.Presence state) {
        return results.stream().filter(result -> result.state() == state).count();
    }
}
