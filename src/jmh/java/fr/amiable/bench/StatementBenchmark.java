package fr.amiable.bench;

import fr.amiable.common.Money;
import fr.amiable.law.RateTable;
import fr.amiable.law.Regime;
import fr.amiable.law.interest.Claim;
import fr.amiable.law.interest.InterestAccount;
import fr.amiable.law.interest.LateInterest;
import fr.amiable.law.interest.PartPayment;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A statement of account over twenty periods of constant rate and balance, with ten part payments. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class StatementBenchmark {

    private static final LocalDate DUE_ON = LocalDate.of(2021, 12, 31);

    private final LateInterest interest = new LateInterest(RateTable.shipped());
    private final Claim claim = Claim.of(Regime.PROFESSIONAL, new Money(4_800_000), DUE_ON);
    private final List<PartPayment> payments = IntStream.rangeClosed(1, 10)
            .mapToObj(number -> new PartPayment(DUE_ON.plusDays(170L * number), new Money(125_000)))
            .toList();

    @Benchmark
    public InterestAccount statement() {
        return interest.account(claim, payments, LocalDate.of(2026, 11, 24));
    }
}
