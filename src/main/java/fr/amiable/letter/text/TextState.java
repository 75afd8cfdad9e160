package fr.amiable.letter.text;

/** Whose words hold for a text. */
public enum TextState {
    SHIPPED,
    OWN,
    /** The owner's, while those shipped changed since. */
    SHIPPED_NEWER,
    /** Nobody's in that language: the letter is written in French. */
    FRENCH
}
