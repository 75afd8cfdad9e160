package fr.amiable.timeline;

import fr.amiable.common.Refusal;

/** A file that cannot be kept with a fact. */
public final class FileRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private FileRefused(String key, String name) {
        super(key, name);
    }

    /** A folder, or nothing inside. */
    public static FileRefused notAFile(String name) {
        return new FileRefused("timeline.notAFile", name);
    }

    public static FileRefused tooLarge(String name) {
        return new FileRefused("timeline.tooLarge", name);
    }

    public static FileRefused unreadable(String name, Throwable cause) {
        FileRefused refusal = new FileRefused("timeline.unreadable", name);
        refusal.initCause(cause);
        return refusal;
    }
}
