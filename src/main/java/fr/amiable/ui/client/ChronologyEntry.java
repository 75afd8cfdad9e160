package fr.amiable.ui.client;

import fr.amiable.ui.common.Destination;
import java.time.LocalDate;
import java.util.Optional;

/** Something that happened with a client: the day of the fact, its words, and the place that says more. */
public record ChronologyEntry(LocalDate on, String title, String detail, Optional<Destination> place) {}
