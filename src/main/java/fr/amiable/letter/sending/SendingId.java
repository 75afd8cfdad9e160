package fr.amiable.letter.sending;

/** Names one sending of a letter. */
public record SendingId(long value) {}
