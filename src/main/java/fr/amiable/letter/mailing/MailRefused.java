package fr.amiable.letter.mailing;

import fr.amiable.common.Refusal;

/** The message did not leave, and cannot have. */
public final class MailRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Where it stopped; each has its words. */
    public enum Step {
        UNKNOWN_HOST,
        NO_CONNECTION,
        NO_PRIVACY,
        WRONG_PASSWORD,
        WRONG_RECIPIENT,
        REFUSED
    }

    private final transient Step step;
    private final String answer;

    /** @param answer what the server or the system said, as it said it */
    public MailRefused(Step step, String answer) {
        super("mail." + step.name(), answer);
        this.step = step;
        this.answer = answer;
    }

    public Step step() {
        return step;
    }

    public String answer() {
        return answer;
    }
}
