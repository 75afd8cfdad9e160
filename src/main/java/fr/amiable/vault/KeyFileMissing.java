package fr.amiable.vault;

import fr.amiable.common.Refusal;

/** The database is encrypted and its key file is gone. */
public final class KeyFileMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public KeyFileMissing(String file) {
        super("vault.keyFileMissing", file);
    }
}
