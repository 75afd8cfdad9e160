package fr.amiable.document.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A file being written beside its final place, under a name of its own, locked as long as it is written: a draft that nobody
 * locks was left by a program that was killed, and the next writing in that folder removes it. It has the rights of any new
 * file, which a temporary file of the system has not.
 */
final class DraftFile implements Closeable {

    private static final String START = ".amiable-";
    private static final String END = ".pdf.tmp";

    /** Past the end of any file: where locks are binding, others may still read the draft. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path path;
    private final FileChannel channel;
    private FileLock lock;
    private CompletableFuture<Void> stored = CompletableFuture.completedFuture(null);

    private DraftFile(Path path) throws IOException {
        this.path = path;
        this.channel = FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    }

    static DraftFile beside(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        removeAbandoned(folder);
        while (true) {
            long unique = System.nanoTime();
            DraftFile draft = new DraftFile(folder.resolve(START + Long.toHexString(unique) + END));
            if (draft.isKept()) {
                return draft;
            }
            draft.close();
        }
    }

    FileChannel channel() {
        return channel;
    }

    Path path() {
        return path;
    }

    /** To be called when the draft was read: on some systems, closing another opening of a file ends its lock. */
    void lockAgain() throws IOException {
        if (lock != null) {
            lock.release();
            lock = locked(channel);
        }
    }

    /** Starts making sure that a power cut would not lose what is written; {@link #moveTo} waits for it. */
    void store() {
        stored = CompletableFuture.runAsync(() -> {
            try {
                channel.force(false);
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        });
    }

    void moveTo(Path target) throws IOException {
        try {
            stored.join();
        } catch (CompletionException refused) {
            throw refused.getCause() instanceof UncheckedIOException reason
                    ? reason.getCause()
                    : new IOException(refused);
        }
        channel.close();
        Files.move(path, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }

    /** Whether no other program took it for abandoned between its creation and its lock. */
    private boolean isKept() {
        try {
            lock = locked(channel);
            return lock != null && Files.exists(path);
        } catch (IOException noLocksHere) {
            return true;
        }
    }

    private static void removeAbandoned(Path folder) throws IOException {
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, START + "*" + END)) {
            for (Path draft : drafts) {
                removeUnlessLocked(draft);
            }
        }
    }

    private static void removeUnlessLocked(Path draft) {
        try (FileChannel opened = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            if (locked(opened) != null) {
                Files.deleteIfExists(draft);
            }
        } catch (IOException inUse) {
            // where an open file cannot be removed, or locks do not exist: it stays until a later writing
        }
    }

    /** Null when someone else holds it, in this program or another. */
    private static FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }
}
