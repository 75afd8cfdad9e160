package fr.amiable.mail;

import fr.amiable.letter.mailing.MailProgram;
import fr.amiable.letter.mailing.MailProgramMissing;
import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;

/** The mail program that the system opens for addresses. */
public final class SystemMailProgram implements MailProgram {

    @Override
    public void compose(URI mailto) {
        if (GraphicsEnvironment.isHeadless()
                || !Desktop.isDesktopSupported()
                || !Desktop.getDesktop().isSupported(Desktop.Action.MAIL)) {
            throw new MailProgramMissing();
        }
        try {
            Desktop.getDesktop().mail(mailto);
        } catch (IOException | IllegalArgumentException silent) {
            throw new MailProgramMissing();
        }
    }
}
