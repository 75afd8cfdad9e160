package fr.amiable.letter.mailing.account;

/**
 * The mailbox letters leave from; the password is only here sealed, see {@link Secrets}.
 *
 * @param isSendingAhead true when the owner asked for reminders before the due date to leave by themselves
 */
public record MailAccount(
        MailSender sender, MailServer server, String user, String sealedPassword, boolean isSendingAhead) {

    public MailAccount(MailSender sender, MailServer server, String user, String sealedPassword) {
        this(sender, server, user, sealedPassword, false);
    }

    /** What the form shows of it: never the password. */
    public MailAccountDraft draft() {
        return new MailAccountDraft(
                sender, server.host(), String.valueOf(server.port()), server.security(), user, "", isSendingAhead);
    }

    @Override
    public String toString() {
        return "MailAccount[" + sender + ", " + server + ", user=" + user + ", sendingAhead=" + isSendingAhead + "]";
    }
}
