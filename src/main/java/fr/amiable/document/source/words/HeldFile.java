package fr.amiable.document.source.words;

/** A file held by a message, as it was sent. */
public record HeldFile(String name, byte[] bytes) {}
