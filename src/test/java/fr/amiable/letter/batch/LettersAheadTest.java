package fr.amiable.letter.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.DrawnLetter;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.WrittenLetter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LettersAheadTest {

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final Queue<Long> drawn = new ConcurrentLinkedQueue<>();

    @Test
    void lettersComeBackInTheOrderTheyWereBegunWhicheverIsDrawnFirst() {
        CountDownLatch others = new CountDownLatch(3);
        try (LettersAhead ahead = drawing(letter -> {
            if (number(letter) == 1) {
                await(others);
            }
            others.countDown();
            return drawn(letter);
        })) {
            for (long number = 1; number <= 4; number++) {
                ahead.begin(letter(number));
            }

            List<Long> taken = new ArrayList<>();
            while (!ahead.areNone()) {
                taken.add(ahead.next().request().invoices().get(0).value());
            }
            assertThat(taken).containsExactly(1L, 2L, 3L, 4L);
            assertThat(drawn.peek()).as("the first was drawn last").isEqualTo(2L);
        }
    }

    @Test
    void noMoreAreBegunThanAFewBeforeOneIsTaken() {
        CountDownLatch never = new CountDownLatch(1);
        try (LettersAhead ahead = drawing(letter -> {
            await(never);
            return drawn(letter);
        })) {
            int begun = 0;
            while (!ahead.isNextToTake()) {
                begun++;
                ahead.begin(letter(begun));
            }
            assertThat(begun).isEqualTo(8);
            never.countDown();
        }
    }

    @Test
    void whatStopsADrawingIsThrownAsItIs() {
        IllegalStateException failure = new IllegalStateException("no ink");
        OutOfMemoryError full = new OutOfMemoryError("no room");
        try (LettersAhead ahead = drawing(letter -> {
            if (number(letter) == 1) {
                throw failure;
            }
            throw full;
        })) {
            ahead.begin(letter(1));
            ahead.begin(letter(2));

            assertThatThrownBy(ahead::next).isSameAs(failure);
            assertThatThrownBy(ahead::next).isSameAs(full);
        }
    }

    @Test
    void closedItLeavesNoThreadAndDrawsWhatWasNotBegunNoMore() {
        CountDownLatch started = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService closer = Executors.newSingleThreadExecutor();
        LettersAhead ahead = drawing(letter -> {
            started.countDown();
            await(go);
            return drawn(letter);
        });
        for (long number = 1; number <= 6; number++) {
            ahead.begin(letter(number));
        }
        await(started);
        closer.execute(() -> {
            while (!threads.isShutdown()) {
                Thread.onSpinWait();
            }
            go.countDown();
        });

        ahead.close();

        closer.shutdown();
        assertThat(threads.isTerminated()).isTrue();
        assertThat(drawn).containsExactlyInAnyOrder(1L, 2L);
    }

    private LettersAhead drawing(Function<WrittenLetter, DrawnLetter> drawing) {
        return new LettersAhead(threads, drawing);
    }

    private DrawnLetter drawn(WrittenLetter letter) {
        drawn.add(number(letter));
        return new DrawnLetter(letter.request(), null, null, new byte[0], List.of(), Optional.empty());
    }

    private static long number(WrittenLetter letter) {
        return letter.request().invoices().get(0).value();
    }

    private static WrittenLetter letter(long number) {
        LetterRequest request =
                LetterRequest.of(LetterType.FRIENDLY_REMINDER, new InvoiceId(number), LocalDate.of(2026, 11, 24));
        return new WrittenLetter(request, null, null, null, Optional.empty());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
