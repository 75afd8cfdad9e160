package fr.amiable.evidence;

import fr.amiable.common.Refusal;

/** The way to the program that shows a file. */
public interface Opening {

    /**
     * Hands a copy of the bytes to the system's program for files of that name; what is done there never touches the original.
     *
     * @throws Refusal when no program can be asked, or none takes that file
     */
    void open(String fileName, byte[] bytes);
}
