package fr.amiable.letter.batch;

import fr.amiable.common.Refusal;

/** The owner stopped a batch: no letter of it was kept. */
public final class BatchCancelled extends Refusal {

    private static final long serialVersionUID = 1L;

    BatchCancelled() {
        super("letter.batch.cancelled");
    }
}
