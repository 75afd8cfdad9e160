package fr.amiable.bundle.dossier;

/** What may come before the exhibits, beside the cover and their list, which are always there. */
public enum DossierPart {
    CHRONOLOGY,
    STATEMENT
}
