package fr.amiable.privacy;

/** What is known of a person, in the parts that go or stay together. */
public enum PersonalData {
    /** Persons to write to or to call, with their numbers, and the owner's notes. */
    CONTACTS,
    /** Calls, messages and meetings outside of disputes; words of promises and pauses. */
    EXCHANGES,
    /** Files added to the client. */
    FILES,
    CONTRACTS,
    /** Letters produced and messages sent. */
    LETTERS,
    /** Disputes with their exhibits and bundles. */
    DISPUTES,
    /** Invoices and payments, with the files behind them. */
    INVOICES,
    /** Name, identifiers and addresses. */
    IDENTITY
}
