package fr.amiable.letter.mailing;

/** A file that travels with a message. */
public record MailAttachment(String fileName, String mediaType, byte[] bytes) {}
