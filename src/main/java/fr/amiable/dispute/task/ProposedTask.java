package fr.amiable.dispute.task;

import java.time.LocalDate;
import java.util.Optional;

/** A task that the stage and the category of a dispute call for; the owner takes it on or not. */
public record ProposedTask(String key, String words, Optional<LocalDate> dueOn) {}
