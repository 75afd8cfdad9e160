package fr.amiable.storage;

import fr.amiable.common.Refusal;
import java.nio.file.Path;

/** The data folder is held by another Amiable, or by another window of this one. */
public final class DatabaseInUse extends Refusal {

    private static final long serialVersionUID = 1L;

    DatabaseInUse(Path folder) {
        super("storage.inUse", folder);
    }
}
