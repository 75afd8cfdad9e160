package fr.amiable.letter.stationery;

import fr.amiable.common.Subject;
import fr.amiable.common.Transactions;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import java.nio.file.Path;
import java.util.function.Supplier;

/** What the owner can do with the paper of the business; letters already produced keep the one they had. */
public final class StationeryService implements Supplier<Stationery> {

    private final StationeryRepository kept;
    private final PictureReader pictures;
    private final Journal journal;
    private final Transactions transactions;

    /** Read once, since every letter of a batch asks; null when it must be read again. */
    private volatile Stationery known;

    public StationeryService(
            StationeryRepository kept, PictureReader pictures, Journal journal, Transactions transactions) {
        this.kept = kept;
        this.pictures = pictures;
        this.journal = journal;
        this.transactions = transactions;
    }

    /** What everything printed from now on has. */
    @Override
    public Stationery get() {
        Stationery read = known;
        if (read == null) {
            read = kept.find().orElse(Stationery.PLAIN);
            known = read;
        }
        return read;
    }

    /** @throws PictureRefused when the file is no picture that can be printed */
    public HeadPicture picture(Path file) {
        return pictures.read(file);
    }

    /** @throws IllegalStateException while the draft has problems */
    public Stationery save(StationeryDraft draft) {
        Stationery stationery = draft.complete();
        try {
            transactions.inTransaction(() -> {
                String before = kept.find().map(Stationery::toString).orElse("");
                kept.save(stationery);
                journal.record(Subject.company(), Act.STATIONERY_CHANGED, before, stationery.toString());
            });
        } finally {
            known = null;
        }
        return stationery;
    }
}
