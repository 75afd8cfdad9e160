package fr.amiable.client;

/** The languages a client can be written to in; names are stored. */
public enum Language {
    FRENCH,
    ENGLISH
}
