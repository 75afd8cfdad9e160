package fr.amiable.vault;

import fr.amiable.common.Refusal;

/** These are not the words that shut the key; nothing was changed. */
public final class WrongPassphrase extends Refusal {

    private static final long serialVersionUID = 1L;

    public WrongPassphrase() {
        super("vault.wrongPassphrase");
    }
}
