package fr.amiable.letter.mailing;

import fr.amiable.common.Refusal;

/** No mail program answers on this computer. */
public final class MailProgramMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public MailProgramMissing() {
        super("mail.noProgram");
    }
}
