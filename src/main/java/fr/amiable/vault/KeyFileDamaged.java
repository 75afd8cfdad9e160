package fr.amiable.vault;

import fr.amiable.common.Refusal;

/** The key file is cut short or altered: the database cannot be opened with it. */
public final class KeyFileDamaged extends Refusal {

    private static final long serialVersionUID = 1L;

    public KeyFileDamaged(String file) {
        super("vault.keyFileDamaged", file);
    }
}
