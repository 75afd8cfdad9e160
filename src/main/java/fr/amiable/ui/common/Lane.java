package fr.amiable.ui.common;

/** The ways for slow work, so that a long job never delays a click. */
public enum Lane {
    /** Short reads and writes that a screen waits for. */
    SCREEN,
    /** What completes a screen that already shows its lines; it delays no click either. */
    COMPLETION,
    /** Imports, batches, loading of long tables. */
    BACKGROUND,
    /** What nobody waits for and nobody stops, such as keeping the search up to date. */
    UPKEEP
}
