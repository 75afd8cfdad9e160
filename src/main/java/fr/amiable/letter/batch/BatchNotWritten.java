package fr.amiable.letter.batch;

import fr.amiable.common.Refusal;
import java.nio.file.Path;

/** The file of a batch cannot be written: no letter of it was kept. */
public final class BatchNotWritten extends Refusal {

    private static final long serialVersionUID = 1L;

    BatchNotWritten(Path target) {
        super("letter.batch.notWritten", target);
    }
}
