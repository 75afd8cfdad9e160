package fr.amiable.evidence.exhibit;

import fr.amiable.evidence.Fingerprint;
import fr.amiable.evidence.OriginalArchive;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the files of exhibits beside what the owner does, each once while the desk is open: pages and fingerprint. */
public final class ExhibitReadings {

    /** Counts the pages of a file, without a picture of any. */
    public interface PageCounter {

        /** Empty when the file has no pages to show, or asks for a password. */
        OptionalInt pages(String fileName, byte[] bytes);
    }

    /** A larger one is read only when the owner asks to verify. */
    static final long MOST_BYTES = 48L << 20;

    private static final int MOST_KEPT = 20_000;

    private final OriginalArchive originals;
    private final PageCounter counter;
    private final Map<Long, ExhibitReading> known = new ConcurrentHashMap<>();

    public ExhibitReadings(OriginalArchive originals, PageCounter counter) {
        this.originals = originals;
        this.counter = counter;
    }

    /** Empty when it was not read yet. */
    public Optional<ExhibitReading> known(Exhibit exhibit) {
        return Optional.ofNullable(known.get(exhibit.original().id()));
    }

    public boolean canRead(Exhibit exhibit) {
        return exhibit.original().size() <= MOST_BYTES;
    }

    /** Reads the file, unless it was read before. */
    public ExhibitReading read(Exhibit exhibit) {
        return known(exhibit).orElseGet(() -> {
            if (known.size() >= MOST_KEPT) {
                known.clear();
            }
            ExhibitReading read = reading(exhibit);
            known.put(exhibit.original().id(), read);
            return read;
        });
    }

    /** Takes what a whole check found, which is newer. */
    public void take(Integrity integrity) {
        integrity.lines().forEach(line -> {
            Exhibit exhibit = line.exhibit().exhibit();
            OptionalInt pages = known(exhibit).map(ExhibitReading::pages).orElse(OptionalInt.empty());
            if (pages.isPresent() || !canRead(exhibit)) {
                known.put(exhibit.original().id(), new ExhibitReading(pages, line.now()));
            }
        });
    }

    private ExhibitReading reading(Exhibit exhibit) {
        Optional<byte[]> bytes = originals.bytes(exhibit.original().id());
        Optional<Fingerprint> now = bytes.map(Fingerprint::of);
        return new ExhibitReading(
                bytes.map(file -> counter.pages(exhibit.original().fileName(), file))
                        .orElse(OptionalInt.empty()),
                now);
    }
}
