package fr.amiable.evidence;

import fr.amiable.common.Subject;
import java.time.Instant;

/** A file as it entered the desk: its bytes never change and are only ever copied out. */
public record Original(
        long id,
        Subject subject,
        String fileName,
        String mediaType,
        long size,
        Fingerprint fingerprint,
        Instant addedAt) {}
