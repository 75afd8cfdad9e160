package fr.amiable.letter.mailing.account;

/** The mailbox letters leave from; the password is only here sealed, see {@link Secrets}. */
public record MailAccount(MailSender sender, MailServer server, String user, String sealedPassword) {

    /** What the form shows of it: never the password. */
    public MailAccountDraft draft() {
        return new MailAccountDraft(sender, server.host(), String.valueOf(server.port()), server.security(), user, "");
    }

    @Override
    public String toString() {
        return "MailAccount[" + sender + ", " + server + ", user=" + user + "]";
    }
}
