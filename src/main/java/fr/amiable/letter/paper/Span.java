package fr.amiable.letter.paper;

/** A run of words, drawn strong or plain. */
public record Span(String text, boolean strong) {}
