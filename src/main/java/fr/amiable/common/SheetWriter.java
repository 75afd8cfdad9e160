package fr.amiable.common;

/** Turns a list into the bytes of a file. */
@FunctionalInterface
public interface SheetWriter {

    /** @throws Refusal when this list cannot be written so, with what to do */
    byte[] write(TableSheet sheet);
}
