package fr.amiable.importing;

import fr.amiable.evidence.FileType;

/** What is said of a file that holds no invoice, by what it is. */
final class Unrecognised {

    /** The form of a file that could not even be looked at. */
    static final String UNKNOWN = "inconnu";

    private Unrecognised() {}

    static UnreadableFile because(FileType type) {
        return switch (type) {
            case HTML -> UnreadableFile.because("HTML", "file.HTML");
            case ZIP, OFFICE -> UnreadableFile.because("ZIP", "file.ZIP");
            case JPEG, PNG, GIF, BMP, TIFF, WEBP, HEIC, AVIF -> UnreadableFile.because("image", "file.IMAGE");
            case EMAIL, OUTLOOK -> UnreadableFile.because("courriel", "file.MAIL");
            default -> UnreadableFile.because(UNKNOWN, "file.unknown");
        };
    }
}
