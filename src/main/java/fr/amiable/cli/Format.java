package fr.amiable.cli;

/** For whom a command answers. */
public enum Format {
    /** People: aligned French text. */
    TEXT,
    /** Scripts: one JSON value; amounts are strings with a dot and two decimals, dates ISO. */
    JSON
}
