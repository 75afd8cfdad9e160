package fr.amiable.letter.batch;

import fr.amiable.common.Progress;
import fr.amiable.common.Transactions;
import fr.amiable.letter.LetterProduction;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.WrittenLetter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Produces many letters: all are drawn first, several at once, while the owner goes on with other acts, then all are kept in one
 * short transaction. Cancelled or cut short, none of them is.
 */
public final class LetterBatches {

    private final LetterProduction production;
    private final BatchPrinter printer;
    private final Supplier<ExecutorService> drawers;
    private final LongSupplier acts;
    private final Transactions transactions;

    /**
     * @param drawers the threads that draw the letters of one batch, which ends them; facts are gathered on the thread of the batch
     * @param acts how many the journal holds: as long as there is no other, the letters drawn are still true
     */
    public LetterBatches(
            LetterProduction production,
            BatchPrinter printer,
            Supplier<ExecutorService> drawers,
            LongSupplier acts,
            Transactions transactions) {
        this.production = production;
        this.printer = printer;
        this.drawers = drawers;
        this.acts = acts;
        this.transactions = transactions;
    }

    /**
     * Each letter is filed with its invoices and added to one file, in the order of the requests; those that a check stops are left
     * out and named. The file appears whole once all are filed; there is none when all were stopped.
     *
     * @throws BatchCancelled when the owner stopped it before the last was filed: neither letter nor file
     * @throws BatchNotWritten when the file cannot be written: neither letter nor file
     * @throws BatchOutdated when an act meanwhile changed what one of them says: neither letter nor file
     */
    public BatchResult produce(List<LetterRequest> requests, Path target, Progress progress) {
        long before = acts.getAsLong();
        try (BatchPrinter.Open file = printer.start(target)) {
            DrawnBatch drawn = new DrawnBatch(file, progress, requests.size());
            draw(requests, drawn);
            return transactions.inTransaction(() -> keep(drawn, before));
        } catch (IOException | UncheckedIOException unwritable) {
            throw new BatchNotWritten(target);
        }
    }

    private void draw(List<LetterRequest> requests, DrawnBatch drawn) throws IOException {
        try (LettersAhead ahead = new LettersAhead(drawers.get(), production::draw)) {
            for (LetterRequest request : requests) {
                drawn.goOnUnlessCancelled();
                Optional<WrittenLetter> letter = written(request, ahead, drawn);
                letter.ifPresentOrElse(ahead::begin, () -> drawn.leaveOut(request));
                while (ahead.isNextToTake()) {
                    drawn.add(ahead.next());
                }
            }
            drawn.addAll(ahead);
        }
    }

    /** What stops a letter before this one is thrown first. */
    private Optional<WrittenLetter> written(LetterRequest request, LettersAhead ahead, DrawnBatch drawn)
            throws IOException {
        try {
            return production.writeUnlessStopped(request);
        } catch (RuntimeException failure) {
            drawn.addAll(ahead);
            throw failure;
        }
    }

    private BatchResult keep(DrawnBatch drawn, long before) {
        drawn.goOnUnlessCancelled();
        drawn.tellThatAllAreDrawn();
        if (acts.getAsLong() != before) {
            refuseOutdated(drawn);
        }
        List<ProducedLetter> kept = new ArrayList<>();
        for (WaitingLetter letter : drawn.letters()) {
            drawn.goOnUnlessCancelled();
            kept.add(production.keep(letter.whole()));
        }
        if (!kept.isEmpty()) {
            finish(drawn.file());
        }
        return new BatchResult(kept, drawn.stopped());
    }

    private void refuseOutdated(DrawnBatch drawn) {
        long outdated = 0;
        for (WaitingLetter letter : drawn.letters()) {
            drawn.goOnUnlessCancelled();
            outdated += production.isStillTrue(letter.withoutPages()) ? 0 : 1;
        }
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
}
