package fr.amiable.dispute;

import java.time.LocalDate;
import java.util.Optional;

/** Where the dispute stands: since when at this stage, until when at the latest, and what comes next. */
public record Progress(
        DisputeStage stage, LocalDate since, Position position, Optional<LocalDate> targetOn, String nextAct) {}
