package fr.amiable.document.source;

import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;

/** What a page of a TIFF says of how it must be turned. */
final class TiffField {

    private static final int ORIENTATION = 274;

    private TiffField() {}

    static Orientation orientation(ImageReader reader, int page) {
        try {
            IIOMetadata about = reader.getImageMetadata(page);
            if (about == null || !reader.getFormatName().equalsIgnoreCase("tif")) {
                return Orientation.UPRIGHT;
            }
            TIFFField field = TIFFDirectory.createFromMetadata(about).getTIFFField(ORIENTATION);
            return field == null
                    ? Orientation.UPRIGHT
                    : Orientation.of(field.getAsInt(0)).orElse(Orientation.UPRIGHT);
        } catch (IOException | RuntimeException untold) {
            return Orientation.UPRIGHT;
        }
    }
}
