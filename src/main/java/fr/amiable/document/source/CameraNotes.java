package fr.amiable.document.source;

import fr.amiable.evidence.FileType;
import fr.amiable.evidence.preview.PhotoFacts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.io.RandomAccessRead;

/** Finds what a camera wrote in a photograph, wherever the kind of file keeps it. */
public final class CameraNotes {

    private static final int RIFF_HEAD = 12;
    private static final int CHUNK_HEAD = 8;
    private static final long LARGEST_SCAN = 64L << 20;

    private CameraNotes() {}

    /** Empty when nothing was written, or nothing that can be read. */
    public static Optional<PhotoFacts> of(ExhibitFile file, FileType type) {
        return tiff(file, type).flatMap(Exif::facts);
    }

    /** How the camera says that the only picture of a file was held. */
    static Orientation orientation(ExhibitFile file) {
        try {
            return tiff(file, file.type()).flatMap(Exif::inTiff).orElse(Orientation.UPRIGHT);
        } catch (IOException unread) {
            return Orientation.UPRIGHT;
        }
    }

    private static Optional<byte[]> tiff(ExhibitFile file, FileType type) {
        if (type == FileType.TIFF) {
            return whole(file);
        }
        try (RandomAccessRead bytes = file.random()) {
            return switch (type) {
                case JPEG -> JpegHead.read(bytes).exif();
                case PNG -> PngChunks.read(bytes).exif();
                case WEBP -> inRiff(bytes);
                default -> Optional.empty();
            };
        } catch (IOException | PagesRefused | RuntimeException unread) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> whole(ExhibitFile file) {
        try {
            return file.size() > LARGEST_SCAN ? Optional.empty() : Optional.of(file.bytes());
        } catch (IOException unread) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> inRiff(RandomAccessRead bytes) throws IOException {
        long at = RIFF_HEAD;
        while (at + CHUNK_HEAD <= bytes.length()) {
            byte[] head = Bytes.read(bytes, at, CHUNK_HEAD);
            long length = Integer.reverseBytes((int) Bytes.unsignedInt(head, 4)) & 0xffffffffL;
            if (new String(head, 0, 4, StandardCharsets.ISO_8859_1).equals("EXIF")) {
                byte[] chunk = Bytes.read(bytes, at + CHUNK_HEAD, (int) Math.min(length, Exif.LOOKED_AT));
                return Exif.tiff(chunk).or(() -> Optional.of(chunk));
            }
            at += CHUNK_HEAD + length + length % 2;
        }
        return Optional.empty();
    }
}
