package fr.amiable.evidence;

import java.nio.file.Path;

/** The way to the program that shows a file of the disk where it is. */
public interface FileOpening {

    /** @throws fr.amiable.common.Refusal when the file is not there, or no program takes it */
    void open(Path file);
}
