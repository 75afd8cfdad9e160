package fr.amiable.exporting.archive;

import fr.amiable.common.Progress;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.transfer.DeskArchives;
import fr.amiable.transfer.DeskTables;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** A whole desk as a ZIP of CSV tables and of files under readable names, with a list of all of it and its hashes. */
public final class ZipArchives implements DeskArchives {

    @Override
    public Content write(DeskTables tables, Journal journal, Instant madeAt, Path target, Progress progress)
            throws IOException {
        try (ZipEntries zip = new ZipEntries(target, madeAt, progress)) {
            return new ArchiveWriting(tables, zip, ArchiveWords.shipped(), progress).write(journal, madeAt);
        }
    }

    @Override
    public String fingerprint(Path file) throws IOException {
        return Fingerprint.of(file).hex();
    }

    @Override
    public Opened open(Path file) throws IOException {
        return OpenedArchive.of(file);
    }
}
