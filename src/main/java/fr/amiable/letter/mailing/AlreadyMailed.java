package fr.amiable.letter.mailing;

import fr.amiable.common.Refusal;

/** The letter left by e-mail before, or may have: sending it again takes the owner's word. */
public final class AlreadyMailed extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient MailState state;

    AlreadyMailed(MailState state) {
        super("mail.already." + state);
        this.state = state;
    }

    /** {@link MailState#SENT} or {@link MailState#IN_DOUBT}. */
    public MailState state() {
        return state;
    }
}
