package fr.amiable.payment;

/** Which waiver. */
public record WaiverId(long value) {}
