package fr.amiable.search;

/** What can be found, in the order in which the groups are shown. */
public enum HitKind {
    CLIENT,
    CONTACT,
    INVOICE,
    CONTRACT,
    DISPUTE,
    LETTER,
    TIMELINE,
    JOURNAL
}
