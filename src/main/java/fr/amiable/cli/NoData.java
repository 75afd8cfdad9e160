package fr.amiable.cli;

import fr.amiable.common.Refusal;
import java.nio.file.Path;

/** The folder named holds no data yet; a command that only reads must not make an empty desk of a mistyped name. */
public final class NoData extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoData(Path folder) {
        super("cli.noData", folder);
    }
}
