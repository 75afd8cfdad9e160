package fr.amiable.letter.form;

/** Who receives a letter. */
public enum Addressee {
    CLIENT,
    /** Someone else: insurer, conciliator, lawyer, insolvency administrator. */
    THIRD_PARTY,
    /** The client when a consumer, who alone may turn to the mediator; else the mediator (C. conso. L611-3). */
    MEDIATOR,
    /** Nobody: a paper for the owner's own use. */
    OWNER
}
