package fr.amiable.ui.common;

/** The two ways for slow work, so that a long job never delays a click. */
public enum Lane {
    /** Short reads and writes that a screen waits for. */
    SCREEN,
    /** Imports, batches, loading of long tables. */
    BACKGROUND
}
