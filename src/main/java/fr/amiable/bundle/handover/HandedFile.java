package fr.amiable.bundle.handover;

import fr.amiable.evidence.Fingerprint;

/** A file that was handed over, by its place in the folder. */
public record HandedFile(String name, long bytes, Fingerprint fingerprint) {}
