package fr.amiable.evidence.preview;

import java.util.function.Supplier;

/** A file to be looked at; its bytes are read only when it is opened. */
public record PreviewedFile(String name, Supplier<byte[]> bytes) {}
