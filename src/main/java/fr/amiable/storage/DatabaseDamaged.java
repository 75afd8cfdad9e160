package fr.amiable.storage;

import fr.amiable.common.Refusal;
import java.nio.file.Path;

/** Files of the database are missing, cut short or altered; nothing was deleted. */
public final class DatabaseDamaged extends Refusal {

    private static final long serialVersionUID = 1L;

    DatabaseDamaged(Path folder, String what, Throwable cause) {
        super("storage.damaged", folder, what);
        initCause(cause);
    }
}
