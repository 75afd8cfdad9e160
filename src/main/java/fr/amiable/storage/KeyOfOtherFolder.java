package fr.amiable.storage;

import fr.amiable.common.Refusal;
import java.nio.file.Path;

/** The key file is whole, but the database was encrypted with another key. */
public final class KeyOfOtherFolder extends Refusal {

    private static final long serialVersionUID = 1L;

    KeyOfOtherFolder(Path folder) {
        super("storage.keyOfOtherFolder", folder);
    }
}
