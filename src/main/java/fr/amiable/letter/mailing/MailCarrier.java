package fr.amiable.letter.mailing;

import fr.amiable.letter.mailing.account.MailAccount;
import java.util.List;

/** The way to the owner's mail server; nothing else on the network is ever spoken to. */
public interface MailCarrier {

    /**
     * Hands a message over, and returns once the server answers for it; gives its answer.
     *
     * @throws MailRefused when the server, or the way to it, said no before it had the message
     * @throws MailInDoubt when the connection was lost after the whole message left and before the server answered
     */
    String deliver(MailAccount account, String password, List<String> recipients, byte[] message);
}
