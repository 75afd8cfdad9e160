package fr.amiable.storage.migration;

import fr.amiable.common.Refusal;
import java.nio.file.Path;

/** A script the folder went through is not the one this program has: they do not come from the same lineage. */
public final class MigrationChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    MigrationChanged(Path folder, String script) {
        super("storage.migrationChanged", folder, script);
    }
}
