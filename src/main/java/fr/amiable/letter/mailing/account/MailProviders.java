package fr.amiable.letter.mailing.account;

import java.util.Map;
import java.util.Optional;

/** The servers of usual providers, as they publish them, by the domain of the address: proposed, never imposed. */
public final class MailProviders {

    private static final Map<String, MailServer> KNOWN = Map.ofEntries(
            Map.entry("gmail.com", tls("smtp.gmail.com")),
            Map.entry("orange.fr", tls("smtp.orange.fr")),
            Map.entry("wanadoo.fr", tls("smtp.orange.fr")),
            Map.entry("free.fr", tls("smtp.free.fr")),
            Map.entry("sfr.fr", tls("smtp.sfr.fr")),
            Map.entry("neuf.fr", tls("smtp.sfr.fr")),
            Map.entry("laposte.net", tls("smtp.laposte.net")),
            Map.entry("yahoo.fr", tls("smtp.mail.yahoo.com")),
            Map.entry("yahoo.com", tls("smtp.mail.yahoo.com")),
            Map.entry("gmx.fr", tls("mail.gmx.com")),
            Map.entry("icloud.com", startTls("smtp.mail.me.com")),
            Map.entry("me.com", startTls("smtp.mail.me.com")));

    private MailProviders() {}

    public static Optional<MailServer> of(String address) {
        return Optional.ofNullable(KNOWN.get(MailAddress.domain(address)));
    }

    private static MailServer tls(String host) {
        return new MailServer(host, MailSecurity.TLS.usualPort(), MailSecurity.TLS);
    }

    private static MailServer startTls(String host) {
        return new MailServer(host, MailSecurity.STARTTLS.usualPort(), MailSecurity.STARTTLS);
    }
}
