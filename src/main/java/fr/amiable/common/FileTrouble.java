package fr.amiable.common;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;

/** Why a file or folder cannot be read or written, told from what the system says of it, which is in its own language and often a bare path. */
public enum FileTrouble {
    NOT_THERE,
    NOT_ALLOWED,
    NAME_TAKEN,
    NO_ROOM,
    READ_ONLY,
    HELD,
    /** Only the words of the system tell. */
    OTHER;

    private static final List<String> FULL =
            List.of("no space left", "not enough space", "espace insuffisant", "quota");
    private static final List<String> LOCKED = List.of("read-only", "write-protected", "protégé en écriture");
    private static final List<String> CLOSED = List.of("permission denied", "access is denied", "accès refusé");
    private static final List<String> BUSY = List.of("another process", "autre processus");

    /** A trouble as an argument of a refusal; the detail is what the system said. */
    public record Told(FileTrouble trouble, String detail) implements Worded {

        @Override
        public String words(Texts texts) {
            return trouble == OTHER ? texts.get("FileTrouble.OTHER", detail) : texts.of(trouble);
        }
    }

    public static Told told(Throwable failure) {
        return new Told(of(failure), String.valueOf(failure.getMessage()));
    }

    static FileTrouble of(Throwable failure) {
        if (failure instanceof NoSuchFileException) {
            return NOT_THERE;
        }
        if (failure instanceof AccessDeniedException) {
            return NOT_ALLOWED;
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return NAME_TAKEN;
        }
        return failure instanceof ReadOnlyFileSystemException ? READ_ONLY : said(failure);
    }

    private static FileTrouble said(Throwable failure) {
        boolean hasReason = failure instanceof FileSystemException system && system.getReason() != null;
        String words = String.valueOf(hasReason ? ((FileSystemException) failure).getReason() : failure.getMessage())
                .toLowerCase(Locale.ROOT);
        if (isIn(FULL, words)) {
            return NO_ROOM;
        }
        if (isIn(LOCKED, words)) {
            return READ_ONLY;
        }
        if (isIn(CLOSED, words)) {
            return NOT_ALLOWED;
        }
        return isIn(BUSY, words) ? HELD : OTHER;
    }

    private static boolean isIn(List<String> known, String words) {
        return known.stream().anyMatch(words::contains);
    }
}
