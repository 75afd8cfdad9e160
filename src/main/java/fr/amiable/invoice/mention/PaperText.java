package fr.amiable.invoice.mention;

import java.util.Optional;

/** Reads the words of an attached file. */
public interface PaperText {

    /** The words of its first pages; empty when it cannot be read or has none, as a scanned picture. */
    Optional<String> of(byte[] file);
}
