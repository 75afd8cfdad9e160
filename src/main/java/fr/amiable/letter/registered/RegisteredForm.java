package fr.amiable.letter.registered;

/** On paper, or electronic and then equal to it (CPCE L100); the names are stored. */
public enum RegisteredForm {
    PAPER,
    ELECTRONIC
}
