package fr.amiable.dispute;

import java.time.LocalDate;
import java.util.Optional;

/** A step the owner asks for: to which stage, on which day, until when at the latest, what comes next, and why when it goes back. */
public record StageMove(
        DisputeStage stage, LocalDate on, Optional<LocalDate> targetOn, String nextAct, String reason) {}
