package fr.amiable.reminder.review;

import java.util.List;

/** Makes one file to print out of several. */
@FunctionalInterface
public interface JoinedPages {

    /** The pages of all the files, one file after the other. */
    byte[] join(List<byte[]> files);
}
