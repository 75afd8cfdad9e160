package fr.amiable.letter.enclosure;

import java.util.List;

/** A PDF to print at once, and the names of what could not be put in it. */
public record PrintFile(byte[] pdf, List<String> leftOut) {

    public PrintFile {
        leftOut = List.copyOf(leftOut);
    }
}
