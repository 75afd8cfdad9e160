package fr.amiable.letter.mailing.account;

import fr.amiable.common.Problem;
import fr.amiable.common.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The mailbox as typed so far. An empty password means the one already kept.
 *
 * @param user empty when it is the sender's address
 */
public record MailAccountDraft(
        MailSender sender,
        String host,
        String port,
        MailSecurity security,
        String user,
        String password,
        boolean isSendingAhead) {

    public MailAccountDraft(
            MailSender sender, String host, String port, MailSecurity security, String user, String password) {
        this(sender, host, port, security, user, password, false);
    }

    private static final int LAST_PORT = 65_535;

    public static final MailAccountDraft EMPTY = new MailAccountDraft(
            new MailSender("", "", ""), "", String.valueOf(MailSecurity.TLS.usualPort()), MailSecurity.TLS, "", "");

    /** @param isPasswordKept true when an empty password stands for one that is known */
    public List<Problem> problems(boolean isPasswordKept) {
        List<Problem> found = new ArrayList<>();
        if (!MailAddress.isValid(sender.address())) {
            found.add(Problem.of("address", "mail.wrongAddress"));
        }
        if (!Words.clean(sender.replyTo()).isEmpty() && !MailAddress.isValid(sender.replyTo())) {
            found.add(Problem.of("replyTo", "mail.wrongAddress"));
        }
        if (!isHost()) {
            found.add(Problem.of("host", "mail.wrongHost"));
        }
        if (!isPort()) {
            found.add(Problem.of("port", "mail.wrongPort"));
        }
        if (password.isEmpty() && !isPasswordKept) {
            found.add(Problem.of("password", "mail.noPassword"));
        }
        return List.copyOf(found);
    }

    private boolean isHost() {
        return Words.clean(host).matches("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");
    }

    private boolean isPort() {
        String digits = Words.clean(port);
        return digits.matches("[0-9]{1,5}") && Integer.parseInt(digits) > 0 && Integer.parseInt(digits) <= LAST_PORT;
    }

    /** @throws IllegalStateException while the address, the server or the port is wrong */
    MailAccount complete(String sealedPassword) {
        if (!problems(true).isEmpty()) {
            throw new IllegalStateException("mail account draft has problems: " + problems(true));
        }
        String address = Words.clean(sender.address());
        return new MailAccount(
                new MailSender(address, Words.clean(sender.name()), Words.clean(sender.replyTo())),
                new MailServer(Words.clean(host), Integer.parseInt(Words.clean(port)), security),
                Words.clean(user).isEmpty() ? address : Words.clean(user),
                sealedPassword,
                isSendingAhead);
    }

    @Override
    public String toString() {
        return "MailAccountDraft[" + sender + ", " + host + ":" + port + ", " + security + ", user=" + user + "]";
    }
}
