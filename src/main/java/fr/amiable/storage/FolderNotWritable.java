package fr.amiable.storage;

import fr.amiable.common.Refusal;
import java.nio.file.Path;

/** The data folder cannot be created or written: nothing can be kept there. */
public final class FolderNotWritable extends Refusal {

    private static final long serialVersionUID = 1L;

    public FolderNotWritable(Path folder, Throwable cause) {
        super("storage.folderNotWritable", folder);
        initCause(cause);
    }
}
