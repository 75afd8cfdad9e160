package fr.amiable.vault;

import fr.amiable.common.Refusal;

/** The recovery code is right in itself, but of another folder. */
public final class WrongKey extends Refusal {

    private static final long serialVersionUID = 1L;

    public WrongKey() {
        super("vault.wrongKey");
    }
}
