package fr.amiable.letter.enclosure;

import java.util.function.Supplier;

/** A file whose pages go into a print file, read when its turn comes. */
public record PrintPart(String name, Supplier<byte[]> bytes) {}
