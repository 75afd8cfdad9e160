package fr.amiable.letter.mailing.account;

/** How the talk with the mail server is kept private; there is no way without. The names are stored. */
public enum MailSecurity {
    /** From the first byte (RFC 8314), usually on port 465. */
    TLS(465),
    /** Asked for at the start and required, usually on port 587. */
    STARTTLS(587);

    private final int usualPort;

    MailSecurity(int usualPort) {
        this.usualPort = usualPort;
    }

    public int usualPort() {
        return usualPort;
    }
}
