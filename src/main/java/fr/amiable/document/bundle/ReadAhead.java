package fr.amiable.document.bundle;

import fr.amiable.bundle.BundleExhibit;
import fr.amiable.bundle.BundleFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Reads a file of the disk and takes its fingerprint while the exhibit before it is copied; files kept elsewhere wait for their turn. */
final class ReadAhead {

    private final List<BundleExhibit> exhibits;
    private Optional<CompletableFuture<ReadFile>> ahead;
    private int place;

    /** The first is read at once. */
    ReadAhead(List<BundleExhibit> exhibits) {
        this.exhibits = exhibits;
        this.ahead = started();
    }

    /** The next file, that of an exhibit that was not withdrawn; to be asked for each exhibit, in their order. */
    Optional<ReadFile> next() throws IOException {
        Optional<BundleFile> file = exhibits.get(place).file();
        Optional<CompletableFuture<ReadFile>> asked = ahead;
        try {
            if (asked.isPresent()) {
                return Optional.of(joined(asked.get()));
            }
            return file.isEmpty() ? Optional.empty() : Optional.of(ReadFile.of(file.get()));
        } finally {
            place++;
            ahead = started();
        }
    }

    private Optional<CompletableFuture<ReadFile>> started() {
        return place < exhibits.size()
                ? exhibits.get(place)
                        .file()
                        .filter(file -> file.path().isPresent())
                        .map(file -> CompletableFuture.supplyAsync(() -> read(file)))
                : Optional.empty();
    }

    private static ReadFile read(BundleFile file) {
        try {
            return ReadFile.of(file);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static ReadFile joined(CompletableFuture<ReadFile> read) throws IOException {
        try {
            return read.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof UncheckedIOException unread) {
                throw unread.getCause();
            }
            throw failed;
        }
    }
}
