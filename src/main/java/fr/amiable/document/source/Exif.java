package fr.amiable.document.source;

import fr.amiable.evidence.preview.PhotoFacts;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** What a camera writes beside a picture: how it was held, and when, where and with what it was taken. */
final class Exif {

    /** The first directories stand at the beginning; a preview may follow. */
    static final int LOOKED_AT = 64 * 1024;

    private static final byte[] HEADER = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int ORIENTATION = 0x0112;
    private static final int MAKER = 0x010f;
    private static final int MODEL = 0x0110;
    private static final int DETAILS = 0x8769;
    private static final int TAKEN_AT = 0x9003;
    private static final int POSITION = 0x8825;
    private static final int NORTH_OR_SOUTH = 1;
    private static final int LATITUDE = 2;
    private static final int EAST_OR_WEST = 3;
    private static final int LONGITUDE = 4;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss", Locale.ROOT);

    private Exif() {}

    /** The TIFF structure in an APP1 segment; empty when the segment holds something else. */
    static Optional<byte[]> tiff(byte[] segment) {
        return segment.length < HEADER.length || Arrays.mismatch(segment, HEADER) < HEADER.length
                ? Optional.empty()
                : Optional.of(Arrays.copyOfRange(segment, HEADER.length, segment.length));
    }

    /** From the TIFF structure itself, as PNG and WebP hold it. */
    static Optional<Orientation> inTiff(byte[] tiff) {
        OptionalInt code = TiffDirectory.first(tiff)
                .map(directory -> directory.number(ORIENTATION))
                .orElse(OptionalInt.empty());
        return code.isPresent() ? Orientation.of(code.getAsInt()) : Optional.empty();
    }

    static Optional<PhotoFacts> facts(byte[] tiff) {
        return TiffDirectory.first(tiff)
                .map(directory -> new PhotoFacts(
                        directory.inner(DETAILS).flatMap(Exif::takenAt),
                        camera(directory.text(MAKER), directory.text(MODEL)),
                        inTiff(tiff).orElse(Orientation.UPRIGHT) != Orientation.UPRIGHT,
                        directory.inner(POSITION).flatMap(Exif::position)))
                .filter(facts -> !facts.isEmpty());
    }

    private static Optional<LocalDateTime> takenAt(TiffDirectory details) {
        try {
            return Optional.of(LocalDateTime.parse(details.text(TAKEN_AT), STAMP));
        } catch (DateTimeException unset) {
            return Optional.empty();
        }
    }

    /** Most makers repeat their name in that of the model. */
    private static String camera(String maker, String model) {
        return model.toLowerCase(Locale.ROOT).startsWith(maker.toLowerCase(Locale.ROOT))
                ? model
                : (maker + " " + model).strip();
    }

    private static Optional<PhotoFacts.Position> position(TiffDirectory place) {
        double latitude = degrees(place, LATITUDE, place.text(NORTH_OR_SOUTH).equals("S"));
        double longitude = degrees(place, LONGITUDE, place.text(EAST_OR_WEST).equals("W"));
        boolean isKnown = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude != 0 || longitude != 0);
        return isKnown ? Optional.of(new PhotoFacts.Position(latitude, longitude)) : Optional.empty();
    }

    private static double degrees(TiffDirectory place, int tag, boolean isNegative) {
        double degrees = place.fractions(tag, 3)
                .map(parts -> parts[0] + parts[1] / 60 + parts[2] / 3600)
                .orElse(Double.NaN);
        return isNegative ? -degrees : degrees;
    }
}
