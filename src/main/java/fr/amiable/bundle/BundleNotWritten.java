package fr.amiable.bundle;

import fr.amiable.common.FileTrouble;
import fr.amiable.common.Refusal;
import java.io.IOException;
import java.nio.file.Path;

/** The bundle could not be written, or what was read back is not what was written; no file is left. */
public final class BundleNotWritten extends Refusal {

    private static final long serialVersionUID = 1L;

    private BundleNotWritten(String key, Object... arguments) {
        super(key, arguments);
    }

    public static BundleNotWritten because(Path file, IOException reason) {
        return new BundleNotWritten("bundle.notWritten", file, FileTrouble.told(reason));
    }

    /** @param fault what the reading back found wrong, in a word */
    public static BundleNotWritten readBack(String fault) {
        return new BundleNotWritten("bundle.readBack", fault);
    }
}
