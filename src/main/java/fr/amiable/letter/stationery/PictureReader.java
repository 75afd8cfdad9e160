package fr.amiable.letter.stationery;

import java.nio.file.Path;

/** Takes pictures in that come from anywhere. */
public interface PictureReader {

    /**
     * The picture upright, on white, no larger than print needs.
     *
     * @throws PictureRefused when it is none, or none that can be trusted
     */
    HeadPicture read(Path file);
}
