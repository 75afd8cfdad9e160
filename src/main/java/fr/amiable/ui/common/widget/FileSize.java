package fr.amiable.ui.common.widget;

import fr.amiable.common.Texts;

/** The size of a file as an owner reads it: {@code 184 Ko}, {@code 8,4 Mo}. */
public final class FileSize {

    private static final long KILOBYTE = 1024;

    private FileSize() {}

    public static String words(long bytes, Texts texts) {
        return bytes < KILOBYTE * KILOBYTE
                ? texts.get("files.kilobytes", Math.max(1, (bytes + KILOBYTE / 2) / KILOBYTE))
                : texts.get("files.megabytes", bytes / (double) (KILOBYTE * KILOBYTE));
    }
}
