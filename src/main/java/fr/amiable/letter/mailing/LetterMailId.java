package fr.amiable.letter.mailing;

/** Identifies a message about a letter. */
public record LetterMailId(long value) {}
