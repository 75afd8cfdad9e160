package fr.amiable.ui.timeline;

import fr.amiable.bundle.facts.PrintedFacts;
import fr.amiable.chronology.proof.CaseChronology;
import fr.amiable.dispute.DisputeId;
import java.time.LocalDate;

/** What the chronology of a case can do beside showing facts: link exhibits, decide what others read, print the facts. */
public record CaseDesk(CaseChronology chronology, PrintedFacts printed, DisputeId dispute, LocalDate today) {}
