package fr.amiable.letter.stationery;

import fr.amiable.common.Refusal;

/** A file that cannot be the logo or the signature: why, and what to do; nothing was changed. */
public final class PictureRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private PictureRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    public static PictureRefused neitherPngNorJpeg(String file) {
        return new PictureRefused("stationery.neitherPngNorJpeg", file);
    }

    public static PictureRefused unreadable(String file) {
        return new PictureRefused("stationery.unreadable", file);
    }

    /** @param megabytes what would be taken */
    public static PictureRefused tooHeavy(String file, long megabytes) {
        return new PictureRefused("stationery.tooHeavy", file, megabytes);
    }

    /** @param megapixels what would be taken */
    public static PictureRefused tooLarge(String file, int width, int height, long megapixels) {
        return new PictureRefused(
                "stationery.tooLarge", file, String.valueOf(width), String.valueOf(height), megapixels);
    }

    /** @param least pixels a side needs */
    public static PictureRefused tooSmall(String file, int width, int height, int least) {
        return new PictureRefused("stationery.tooSmall", file, width, height, least);
    }
}
