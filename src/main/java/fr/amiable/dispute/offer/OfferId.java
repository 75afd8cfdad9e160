package fr.amiable.dispute.offer;

/** Which offer to settle a dispute. */
public record OfferId(long value) {}
