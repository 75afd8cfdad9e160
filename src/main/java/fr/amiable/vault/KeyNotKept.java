package fr.amiable.vault;

import fr.amiable.common.FileTrouble;
import fr.amiable.common.Refusal;
import java.io.IOException;
import java.nio.file.Path;

/** The key file could not be written: the one that was there is untouched, and so is the passphrase. */
public final class KeyNotKept extends Refusal {

    private static final long serialVersionUID = 1L;

    KeyNotKept(Path file, IOException reason) {
        super("vault.keyNotKept", file, FileTrouble.told(reason));
        initCause(reason);
    }
}
