package fr.amiable.dashboard.agenda;

import java.time.LocalDate;

/** A legal date that comes: what runs, for whom, about what, and its last day as computed. */
public record LegalClock(
        AgendaTopic topic, Urgency urgency, String who, String about, LocalDate lastDay, NextStep next) {}
