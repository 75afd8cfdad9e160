package fr.amiable.dispute;

import fr.amiable.journal.JournalEntry;
import java.time.Instant;
import java.time.LocalDate;

/** A step of a dispute from one stage to another on a day, and why when a reason was given. */
public record StageChange(
        DisputeStage from, DisputeStage to, LocalDate on, String reason, Instant recordedAt, String who) {

    /** How a step stands in the journal: {@code PROPOSAL 2026-11-21}, then the reason on the lines below. */
    static String journaled(DisputeStage to, LocalDate on, String reason) {
        return to.name() + " " + on + (reason.isBlank() ? "" : "\n" + reason.strip());
    }

    static StageChange of(JournalEntry entry) {
        String[] parts = entry.after().split("\n", 2);
        String[] words = parts[0].split(" ");
        return new StageChange(
                DisputeStage.valueOf(entry.before()),
                DisputeStage.valueOf(words[0]),
                LocalDate.parse(words[1]),
                parts.length > 1 ? parts[1] : "",
                entry.at(),
                entry.who());
    }
}
