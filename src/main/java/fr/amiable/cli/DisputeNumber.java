package fr.amiable.cli;

/** The number of a dispute as typed, such as {@code L-2026-001}. */
record DisputeNumber(String value) {}
