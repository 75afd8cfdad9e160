package fr.amiable.letter.mailing;

import java.net.URI;

/** The mail program of the owner's computer. */
public interface MailProgram {

    /**
     * Opens a new message in it.
     *
     * @throws MailProgramMissing when there is none, or it does not answer
     */
    void compose(URI mailto);
}
