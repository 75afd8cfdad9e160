package fr.amiable.document.source.words;

import java.util.List;

/** The pages of something written: a PDF file, what its reader should know, and the files it held. */
public record WrittenPages(byte[] pdf, List<String> warnings, List<HeldFile> held) {

    public WrittenPages {
        warnings = List.copyOf(warnings);
        held = List.copyOf(held);
    }
}
