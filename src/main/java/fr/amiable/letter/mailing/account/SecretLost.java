package fr.amiable.letter.mailing.account;

import fr.amiable.common.Refusal;

/** The password cannot be read any more: the key file beside the data is missing or another one. */
public final class SecretLost extends Refusal {

    private static final long serialVersionUID = 1L;

    public SecretLost() {
        super("mail.secretLost");
    }
}
