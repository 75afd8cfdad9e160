package fr.amiable.bench;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.batch.BatchCancelled;
import fr.amiable.letter.sample.SampleBusiness;
import fr.amiable.letter.sample.SampleInvoices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A formal notice, from the database to the bytes of its PDF; and a thousand as a batch draws them: each checked, drawn with the statement
 * joined to it and gathered in one file, then given up before the first is filed.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class LetterBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int LETTERS = 1_000;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private OpenDesk desk;
    private LetterRequest request;
    private Path file;

    @Setup
    public void open() throws IOException {
        Clock clock = Clock.fixed(DAY.atTime(10, 0).atZone(PARIS).toInstant(), PARIS);
        desk = new Wiring(new Texts(), clock, "bench").openInMemory();
        SampleInvoices sample = new SampleBusiness(
                        desk.company(), desk.clients(), desk.invoices(), desk.payments(), desk.letters())
                .fill(DAY);
        request = new LetterRequest(
                LetterType.FORMAL_NOTICE, sample.professional(), DAY, Optional.of("2C04812345678"), Optional.empty());
        if (desk.letters().preCheck(request).isBlocking()) {
            throw new IllegalStateException("a check stops the letter");
        }
        file = Files.createTempFile("lettres", ".pdf");
    }

    @TearDown
    public void close() throws IOException {
        desk.close();
        Files.deleteIfExists(file);
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @Warmup(iterations = 5, time = 2)
    @Measurement(iterations = 5, time = 2)
    public byte[] oneLetter() {
        return desk.letters().preview(request);
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public BatchCancelled thousandLetters() {
        try {
            desk.post().batches().produce(Collections.nCopies(LETTERS, request), file, new AllDrawn());
            throw new IllegalStateException("not given up");
        } catch (BatchCancelled drawn) {
            return drawn;
        }
    }

    /** The owner gives the batch up once its last letter is drawn. */
    private static final class AllDrawn implements Progress {

        private boolean isAllDrawn;

        @Override
        public void at(long done, long total) {
            isAllDrawn = done == total;
        }

        @Override
        public boolean isCancelled() {
            return isAllDrawn;
        }
    }
}
