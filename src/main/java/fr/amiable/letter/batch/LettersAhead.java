package fr.amiable.letter.batch;

import fr.amiable.letter.DrawnLetter;
import fr.amiable.letter.WrittenLetter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The letters of a batch that other threads draw while the next ones are written: few, so that they take little memory, and given
 * back in the order they were begun. Closed, no thread draws any more.
 */
final class LettersAhead implements AutoCloseable {

    private static final int MOST = 8;

    private final Deque<Future<DrawnLetter>> begun = new ArrayDeque<>();
    private final ExecutorService threads;
    private final Function<WrittenLetter, DrawnLetter> drawing;

    /** @param threads that draw, ended with the batch */
    LettersAhead(ExecutorService threads, Function<WrittenLetter, DrawnLetter> drawing) {
        this.threads = threads;
        this.drawing = drawing;
    }

    void begin(WrittenLetter letter) {
        begun.add(threads.submit(() -> drawing.apply(letter)));
    }

    boolean areNone() {
        return begun.isEmpty();
    }

    /** Whether the next can be had at once, or must be waited for before another is begun. */
    boolean isNextToTake() {
        return begun.size() >= MOST || !begun.isEmpty() && begun.peek().isDone();
    }

    /** Waits for the one begun first; what stopped its drawing is thrown as if it had been drawn here. */
    DrawnLetter next() {
        try {
            return begun.remove().get();
        } catch (ExecutionException failed) {
            throw thrown(failed.getCause());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new BatchCancelled();
        }
    }

    private static RuntimeException thrown(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
    }

    /** Those not begun are given up; those being drawn, a moment's work, are waited for: a thread that is interrupted may break what it reads. */
    @Override
    public void close() {
        begun.forEach(letter -> letter.cancel(false));
        threads.shutdown();
        boolean isInterrupted = false;
        boolean isEnded = false;
        while (!isEnded) {
            try {
                isEnded = threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException hurried) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
