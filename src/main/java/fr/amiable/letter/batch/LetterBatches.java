package fr.amiable.letter.batch;

import fr.amiable.common.Progress;
import fr.amiable.common.Transactions;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.ProducedLetter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Produces many letters in one transaction: cancelled or cut short, none of them is kept. */
public final class LetterBatches {

    private final LetterService letters;
    private final BatchPrinter printer;
    private final Transactions transactions;

    public LetterBatches(LetterService letters, BatchPrinter printer, Transactions transactions) {
        this.letters = letters;
        this.printer = printer;
        this.transactions = transactions;
    }

    /**
     * Each letter is filed with its invoices and added to one file; those that a check stops are left out and named. The file
     * appears whole once all are filed; there is none when all were stopped.
     *
     * @throws BatchCancelled when the owner stopped it: neither letter nor file
     * @throws BatchNotWritten when the file cannot be written: neither letter nor file
     */
    public BatchResult produce(List<LetterRequest> requests, Path target, Progress progress) {
        return transactions.inTransaction(() -> {
            try (BatchPrinter.Open file = printer.start(target)) {
                BatchResult result = fill(file, requests, progress);
                if (!result.letters().isEmpty()) {
                    file.finish();
                }
                return result;
            } catch (IOException unwritable) {
                throw new BatchNotWritten(target);
            }
        });
    }

    private BatchResult fill(BatchPrinter.Open file, List<LetterRequest> requests, Progress progress)
            throws IOException {
        List<ProducedLetter> produced = new ArrayList<>();
        List<LetterRequest> stopped = new ArrayList<>();
        for (LetterRequest request : requests) {
            goOnUnlessCancelled(progress);
            Optional<ProducedLetter> letter = letters.produceUnlessStopped(request);
            if (letter.isPresent()) {
                file.add(letters.reprint(letter.get().id()));
                produced.add(letter.get());
            } else {
                stopped.add(request);
            }
            progress.at(produced.size() + stopped.size(), requests.size());
        }
        goOnUnlessCancelled(progress);
        return new BatchResult(produced, stopped);
    }

    private static void goOnUnlessCancelled(Progress progress) {
        if (progress.isCancelled()) {
            throw new BatchCancelled();
        }
    }
}
