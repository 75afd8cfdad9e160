package fr.amiable.storage;

import fr.amiable.common.Refusal;
import java.nio.file.Path;

/** The copy to keep before changing the tables could not be made or read back, so nothing was changed. */
public final class SafetyCopyFailed extends Refusal {

    private static final long serialVersionUID = 1L;

    SafetyCopyFailed(Path copy, Throwable cause) {
        super("storage.safetyCopyFailed", copy);
        initCause(cause);
    }
}
