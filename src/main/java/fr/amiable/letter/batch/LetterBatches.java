package fr.amiable.letter.batch;

import fr.amiable.common.Progress;
import fr.amiable.common.Transactions;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.ProducedLetter;
import java.io.IOException;
import java.io.UncheckedIOException;
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
     * Each letter is filed with its invoices; those that a check stops are left out and named.
     *
     * @throws BatchCancelled when the owner stopped it
     */
    public BatchResult produce(List<LetterRequest> requests, Progress progress) {
        return transactions.inTransaction(() -> {
            try (BatchPrinter.Open file = printer.start()) {
                List<ProducedLetter> produced = new ArrayList<>();
                List<LetterRequest> stopped = new ArrayList<>();
                for (LetterRequest request : requests) {
                    if (progress.isCancelled()) {
                        throw new BatchCancelled();
                    }
                    Optional<ProducedLetter> letter = letters.produceUnlessStopped(request);
                    if (letter.isPresent()) {
                        file.add(letters.reprint(letter.get().id()));
                        produced.add(letter.get());
                    } else {
                        stopped.add(request);
                    }
                    progress.at(produced.size() + stopped.size(), requests.size());
                }
                return new BatchResult(produced, stopped, file.finish());
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        });
    }
}
