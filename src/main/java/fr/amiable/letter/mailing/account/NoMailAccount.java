package fr.amiable.letter.mailing.account;

import fr.amiable.common.Refusal;

/** No mailbox is set: a message can only leave as a draft for the owner's own mail program. */
public final class NoMailAccount extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoMailAccount() {
        super("mail.noAccount");
    }
}
