package fr.amiable.letter.form;

/** What a letter cannot do without: the others may be named too. */
public enum LetterTopic {
    INVOICES,
    DISPUTE,
    CONTRACT,
    CLIENT
}
