package fr.amiable.storage.migration;

import fr.amiable.common.Refusal;
import java.nio.file.Path;

/** The folder was written by a later version of the program, which knows tables this one does not. */
public final class DatabaseNewer extends Refusal {

    private static final long serialVersionUID = 1L;

    DatabaseNewer(Path folder, int found, int known) {
        super("storage.newer", folder, found, known);
    }
}
