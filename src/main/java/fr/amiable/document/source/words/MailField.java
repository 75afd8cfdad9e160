package fr.amiable.document.source.words;

/** The headers of an e-mail that are shown, in their order. */
enum MailField {
    FROM,
    TO,
    COPY,
    DATE,
    SUBJECT,
    ATTACHMENTS,
    IDENTIFIER
}
