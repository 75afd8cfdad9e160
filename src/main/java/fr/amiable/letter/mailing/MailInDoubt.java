package fr.amiable.letter.mailing;

import fr.amiable.common.Refusal;

/** Nobody can say whether the message left: the connection was lost while the server had it in hand. */
public final class MailInDoubt extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String answer;

    public MailInDoubt(String answer) {
        super("mail.inDoubt", answer);
        this.answer = answer;
    }

    public String answer() {
        return answer;
    }
}
