package fr.amiable.letter.mailing.account;

/** Whom messages come from, and who gets the answers: the sender when {@code replyTo} is empty. */
public record MailSender(String address, String name, String replyTo) {}
