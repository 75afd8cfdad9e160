package fr.amiable.vault;

import fr.amiable.common.Refusal;

/** The key is shut in a passphrase that nobody gave. */
public final class PassphraseNeeded extends Refusal {

    private static final long serialVersionUID = 1L;

    public PassphraseNeeded() {
        super("vault.passphraseNeeded");
    }
}
