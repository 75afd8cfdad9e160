package fr.amiable.storage;

import fr.amiable.common.Refusal;

/** Two long works wanted the same rows and one of them was stopped; nothing of it was kept. */
public final class DatabaseBusy extends Refusal {

    private static final long serialVersionUID = 1L;

    DatabaseBusy(Throwable cause) {
        super("storage.busy");
        initCause(cause);
    }
}
