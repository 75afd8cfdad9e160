package fr.amiable.bundle.dossier;

/** Which version of a bundle. */
public record DossierVersionId(long value) {}
