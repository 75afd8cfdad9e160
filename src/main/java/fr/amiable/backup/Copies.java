package fr.amiable.backup;

import fr.amiable.common.Progress;
import fr.amiable.vault.MasterKey;
import java.nio.file.Path;

/** How the open database is copied while it works, and how a copy is opened to be counted. */
public interface Copies {

    /** Puts a copy of the open database in a folder, laid out as a data folder is. */
    void copyTo(Path folder);

    /** True when nothing was ever done in the open database. */
    boolean isEmpty();

    /** What the open database holds now, without reading the bytes of its files. */
    Inventory count();

    /** The same, every kept file hashed again. */
    Inventory inspect(Progress progress);

    /**
     * Opens the copy in a folder, counts it, hashes every kept file again, and closes it.
     *
     * @throws BackupDamaged when it does not open
     */
    Inventory inspect(Path folder, MasterKey key, Progress progress);
}
