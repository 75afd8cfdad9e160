package fr.amiable.letter.posting;

import java.util.List;

/** Reads what shows in the window of an envelope. */
@FunctionalInterface
public interface EnvelopeWindow {

    /** The lines of the address of that letter, top one first; none when the letter has no window. */
    List<String> of(byte[] pdf);
}
