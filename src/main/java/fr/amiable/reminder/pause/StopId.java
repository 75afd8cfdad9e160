package fr.amiable.reminder.pause;

/** Names a stop the owner decided. */
public record StopId(long value) {}
