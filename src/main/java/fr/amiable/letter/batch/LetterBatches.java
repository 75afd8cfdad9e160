package fr.amiable.letter.batch;

import fr.amiable.common.Progress;
import fr.amiable.common.Transactions;
import fr.amiable.letter.DrawnLetter;
import fr.amiable.letter.LetterProduction;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.ProducedLetter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Produces many letters: all are drawn first, while the owner goes on with other acts, then all are kept in one short transaction.
 * Cancelled or cut short, none of them is.
 */
public final class LetterBatches {

    private final LetterProduction production;
    private final BatchPrinter printer;
    private final LongSupplier acts;
    private final Transactions transactions;

    /** @param acts how many the journal holds: as long as there is no other, the letters drawn are still true */
    public LetterBatches(
            LetterProduction production, BatchPrinter printer, LongSupplier acts, Transactions transactions) {
        this.production = production;
        this.printer = printer;
        this.acts = acts;
        this.transactions = transactions;
    }

    /** The letters drawn, and those that a check stopped. */
    private record Drawn(List<DrawnLetter> letters, List<LetterRequest> stopped) {}

    /**
     * Each letter is filed with its invoices and added to one file; those that a check stops are left out and named. The file
     * appears whole once all are filed; there is none when all were stopped.
     *
     * @throws BatchCancelled when the owner stopped it before the last was drawn: neither letter nor file
     * @throws BatchNotWritten when the file cannot be written: neither letter nor file
     * @throws BatchOutdated when an act meanwhile changed what one of them says: neither letter nor file
     */
    public BatchResult produce(List<LetterRequest> requests, Path target, Progress progress) {
        long before = acts.getAsLong();
        try (BatchPrinter.Open file = printer.start(target)) {
            Drawn drawn = draw(file, requests, progress);
            return transactions.inTransaction(() -> keep(file, drawn, before));
        } catch (IOException | UncheckedIOException unwritable) {
            throw new BatchNotWritten(target);
        }
    }

    private Drawn draw(BatchPrinter.Open file, List<LetterRequest> requests, Progress progress) throws IOException {
        Drawn drawn = new Drawn(new ArrayList<>(), new ArrayList<>());
        for (LetterRequest request : requests) {
            goOnUnlessCancelled(progress);
            Optional<DrawnLetter> letter = production.drawUnlessStopped(request);
            if (letter.isPresent()) {
                file.add(letter.get().pdf());
                drawn.letters().add(letter.get());
            } else {
                drawn.stopped().add(request);
            }
            progress.at(drawn.letters().size() + drawn.stopped().size(), requests.size());
        }
        goOnUnlessCancelled(progress);
        return drawn;
    }

    private BatchResult keep(BatchPrinter.Open file, Drawn drawn, long before) {
        if (acts.getAsLong() != before) {
            refuseOutdated(drawn.letters());
        }
        List<ProducedLetter> kept =
                drawn.letters().stream().map(production::keep).toList();
        if (!kept.isEmpty()) {
            finish(file);
        }
        return new BatchResult(kept, drawn.stopped());
    }

    private void refuseOutdated(List<DrawnLetter> letters) {
        long outdated = letters.stream()
                .filter(letter -> !production.isStillTrue(letter))
                .count();
        if (outdated > 0) {
            throw new BatchOutdated(outdated);
        }
    }

    private static void finish(BatchPrinter.Open file) {
        try {
            file.finish();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void goOnUnlessCancelled(Progress progress) {
        if (progress.isCancelled()) {
            throw new BatchCancelled();
        }
    }
}
