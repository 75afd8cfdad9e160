package fr.amiable.letter;

/** What the owner wants to do with a letter, in the order of the choice offered. */
public enum LetterPurpose {
    PREVENT,
    REMIND,
    ANSWER,
    SETTLE,
    PROTECT,
    THIRD_PARTY
}
