package fr.amiable.dispute;

import java.time.LocalDate;

/** How and when a dispute ended, why it arose and what was learnt. */
public record Closing(LocalDate closedOn, DisputeOutcome outcome, String cause, String lesson) {}
