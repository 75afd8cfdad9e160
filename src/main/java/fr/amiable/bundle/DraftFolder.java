package fr.amiable.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder for passing files, of its owner only where the system knows rights, locked as long as it is used: one that nobody
 * locks was left by a program that was killed, and the next one made beside it removes it.
 */
public final class DraftFolder implements Closeable {

    private static final String START = ".amiable-";
    private static final String END = ".tmp";
    private static final String LOCK = ".amiable-lock";

    private static final int STICKY = 01000;
    private static final int WRITTEN_BY_OTHERS = 022;
    private static final FileAttribute<?>[] RIGHTS = rights();

    /** Those of this program: looking at their lock from here would end it on some systems. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private DraftFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @param folder where the files will be; it is made when missing */
    public static DraftFolder in(Path folder) throws IOException {
        Path place = folder.toAbsolutePath().normalize();
        Files.createDirectories(place);
        removeAbandoned(place);
        while (true) {
            Path path = place.resolve(START + UUID.randomUUID() + END);
            OURS.add(path);
            try {
                Files.createDirectory(path, RIGHTS);
                FileChannel channel =
                        FileChannel.open(path.resolve(LOCK), StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
                DraftFolder made = new DraftFolder(path, channel);
                if (made.isKept()) {
                    return made;
                }
                made.close();
            } catch (NoSuchFileException takenForAbandoned) {
                OURS.remove(path);
            } catch (IOException refused) {
                OURS.remove(path);
                throw refused;
            }
        }
    }

    public Path path() {
        return path;
    }

    /** Takes it away with what is still in it. */
    @Override
    public void close() throws IOException {
        try {
            lock.close();
            remove(path);
        } finally {
            OURS.remove(path);
        }
    }

    /** Whether no other program took it for abandoned before it was locked. */
    private boolean isKept() {
        try {
            return isLocked(lock) && Files.exists(path.resolve(LOCK));
        } catch (IOException noLocksHere) {
            return true;
        }
    }

    /** Removes those that programs killed in the middle left in a folder; those of other users stay. */
    public static void removeAbandoned(Path folder) throws IOException {
        try (DirectoryStream<Path> drafts =
                Files.newDirectoryStream(folder.toAbsolutePath().normalize(), START + "*" + END)) {
            for (Path draft : drafts) {
                if (Files.isDirectory(draft, LinkOption.NOFOLLOW_LINKS)
                        && !OURS.contains(draft)
                        && isOfThisUser(draft)) {
                    removeUnlessLocked(draft);
                }
            }
        }
    }

    private static FileAttribute<?>[] rights() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    /** In a folder that all users share, like the temporary one, what others may change is not to be followed. */
    private static boolean isOfThisUser(Path draft) {
        try {
            boolean isShared = ((int) Files.getAttribute(draft.getParent(), "unix:mode") & STICKY) != 0;
            return !isShared || ((int) Files.getAttribute(draft, "unix:mode") & WRITTEN_BY_OTHERS) == 0;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException untold) {
            return true;
        }
    }

    private static void removeUnlessLocked(Path draft) {
        try (FileChannel opened = FileChannel.open(draft.resolve(LOCK), StandardOpenOption.WRITE)) {
            if (isLocked(opened)) {
                remove(draft);
            }
        } catch (NoSuchFileException notYetLocked) {
            removeEmpty(draft);
        } catch (IOException inUse) {
            // where an open file cannot be removed, or locks do not exist: it stays until a later writing
        }
    }

    private static void removeEmpty(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException full) {
            // something is in it that was not put there by this class
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    /** The lock last: until then the folder is known as one of these. */
    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> inside;
        try (Stream<Path> all = Files.walk(folder)) {
            inside = all.sorted(Comparator.reverseOrder()).toList();
        }
        Path lock = folder.resolve(LOCK);
        for (Path one : inside) {
            if (!one.equals(lock) && !one.equals(folder)) {
                Files.deleteIfExists(one);
            }
        }
        Files.deleteIfExists(lock);
        Files.deleteIfExists(folder);
    }
}
