package fr.amiable.evidence.exhibit;

/** Which exhibit. */
public record ExhibitId(long value) {}
