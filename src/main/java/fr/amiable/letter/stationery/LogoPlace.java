package fr.amiable.letter.stationery;

/** Where the logo stands; nowhere near the window of the envelope. */
public enum LogoPlace {
    ABOVE_NAME,
    TOP_RIGHT
}
