package fr.amiable.bundle.dossier;

import fr.amiable.dispute.DisputeId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where the versions of bundles are kept, with the bytes of those that were communicated. */
public interface DossierVersionRepository {

    /** Keeps a new version under its next number; the id and the number of the argument are not read. */
    DossierVersion add(DossierVersion version);

    Optional<DossierVersion> find(DossierVersionId id);

    /** Newest first. */
    List<DossierVersion> of(DisputeId dispute);

    void communicate(DossierVersionId id, LocalDate on, String addressee);

    /** One of its files, from 0, is somewhere else from now on. */
    void move(DossierVersionId id, int file, Path to);

    /** Keeps the bytes of one of its files, from 0. */
    void keep(DossierVersionId id, int file, InputStream bytes) throws IOException;

    /** Writes the bytes that were kept of one of its files; false when none were. */
    boolean copy(DossierVersionId id, int file, OutputStream to) throws IOException;
}
