package fr.amiable.letter.mailing.account;

/** Where messages are handed over. */
public record MailServer(String host, int port, MailSecurity security) {}
