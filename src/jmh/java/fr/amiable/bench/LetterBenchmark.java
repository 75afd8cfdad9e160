package fr.amiable.bench;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.common.Texts;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.sample.SampleBusiness;
import fr.amiable.letter.sample.SampleInvoices;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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

/** A formal notice, from the database to the bytes of its PDF; {@link BatchBenchmark} measures many. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class LetterBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private OpenDesk desk;
    private LetterRequest request;

    @Setup
    public void open() {
        Clock clock = Clock.fixed(DAY.atTime(10, 0).atZone(PARIS).toInstant(), PARIS);
        desk = new Wiring(new Texts(), clock, "bench").openInMemory();
        SampleInvoices sample = new SampleBusiness(
                        desk.company(), desk.clients(), desk.invoices(), desk.payments(), desk.letters())
                .fill(DAY);
        request = new LetterRequest(
                LetterType.FORMAL_NOTICE, sample.professional(), DAY, Optional.of("2C04812345678"), Optional.empty());
    }

    @TearDown
    public void close() {
        desk.close();
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @Warmup(iterations = 5, time = 2)
    @Measurement(iterations = 5, time = 2)
    public byte[] oneLetter() {
        return desk.letters().preview(request);
    }
}
