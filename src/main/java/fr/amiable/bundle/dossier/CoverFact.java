package fr.amiable.bundle.dossier;

/** A line of the cover. */
enum CoverFact {
    PARTY,
    OPPONENT,
    /** How to reach the client. */
    CONTACTS,
    /** The owner's legal-protection insurance. */
    POLICY,
    /** The day the dispute arrived. */
    RAISED_ON,
    SUBJECT,
    CLAIMED,
    CONTESTED,
    /** How far the dispute has come. */
    STAGE,
    ADDRESSEE,
    PREPARED_BY,
    STOPPED_ON
}
