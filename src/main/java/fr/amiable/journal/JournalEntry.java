package fr.amiable.journal;

import fr.amiable.common.Subject;
import java.time.Instant;

/** One act kept for ever: who did what to which thing when, and what it was before and after (empty when not known). */
public record JournalEntry(long id, Instant at, String who, Subject subject, Act act, String before, String after) {}
