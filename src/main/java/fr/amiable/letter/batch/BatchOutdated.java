package fr.amiable.letter.batch;

import fr.amiable.common.Refusal;

/** Something changed while the letters were drawn, and one of them would not say the same now: none was kept. */
public final class BatchOutdated extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param outdated how many letters would change */
    BatchOutdated(long outdated) {
        super("letter.batch.outdated", outdated);
    }
}
