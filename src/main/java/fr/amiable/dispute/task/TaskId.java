package fr.amiable.dispute.task;

/** Which task of a dispute. */
public record TaskId(long value) {}
