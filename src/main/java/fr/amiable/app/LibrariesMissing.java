package fr.amiable.app;

import fr.amiable.common.Refusal;

/** The system lacks the libraries that draw windows, GTK 3 and its companions. */
public final class LibrariesMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    /** What Debian and Ubuntu call them. */
    static final String PACKAGES = "libgtk-3-0 libpango-1.0-0 libpangoft2-1.0-0 libxtst6 libxxf86vm1 libgl1";

    LibrariesMissing(Throwable cause) {
        super("app.librariesMissing", PACKAGES);
        initCause(cause);
    }
}
