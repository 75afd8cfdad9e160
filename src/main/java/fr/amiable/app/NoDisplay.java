package fr.amiable.app;

import fr.amiable.common.Refusal;

/** There is no screen to open a window on; the commands that need none still work. */
public final class NoDisplay extends Refusal {

    private static final long serialVersionUID = 1L;

    NoDisplay() {
        super("app.noDisplay");
    }
}
