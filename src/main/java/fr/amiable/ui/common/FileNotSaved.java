package fr.amiable.ui.common;

import fr.amiable.common.Refusal;
import java.nio.file.Path;

/** The place chosen for a file cannot be written. */
public final class FileNotSaved extends Refusal {

    private static final long serialVersionUID = 1L;

    FileNotSaved(Path file) {
        super("fileNotSaved", file);
    }
}
