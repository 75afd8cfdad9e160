package fr.amiable.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Runs every measure and prints one table, each line beside its target. */
public final class Benchmarks {

    private static final int MANY = 100_000;

    private final Path target;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();

    private Benchmarks(Path target) {
        this.target = target;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Locale.setDefault(Locale.FRANCE);
        new Benchmarks(Path.of(arguments[0])).run();
    }

    private void run() throws IOException, InterruptedException, RunnerException {
        Path folders = Files.createTempDirectory("amiable-bench");
        try {
            Path full = folders.resolve("full");
            System.out.println("Writing " + MANY + " invoices...");
            ManyInvoices.fill(Files.createDirectories(full), MANY);
            starts(folders.resolve("empty"), full);
            System.out.println("Invoice table...");
            report(new TableBenchmark(full).measure());
            System.out.println("Letters and statements...");
            micro();
        } finally {
            remove(folders);
        }
        print();
    }

    private void starts(Path empty, Path full) throws IOException, InterruptedException {
        Optional<VirtualScreen> opened = VirtualScreen.open();
        if (opened.isEmpty()) {
            skipped.add("start: Xvfb and xev are needed (Debian: xvfb, x11-utils)");
            return;
        }
        System.out.println("Starts...");
        try (VirtualScreen screen = opened.get()) {
            report(new StartBenchmark(screen, target.resolve("amiable"), target.resolve("test-classes"))
                    .measure(empty, full));
        }
    }

    private void micro() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("fr.amiable.bench.*Benchmark")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        for (RunResult result : results) {
            Statistics millis = result.getPrimaryResult().getStatistics();
            report(List.of(row(result.getPrimaryResult().getLabel(), millis)));
        }
    }

    private static Row row(String label, Statistics millis) {
        double median = millis.getPercentile(50);
        double p95 = millis.getPercentile(95);
        return switch (label) {
            case "oneLetter" -> new Row("one letter, warm", median, p95, "<= 20 ms", p95 <= 20);
            case "thousandLetters" -> new Row("1,000 letters", median, p95, "", true);
            default -> new Row("statement: 20 periods, 10 payments", median, p95, "", true);
        };
    }

    /** Each line as soon as it is known: the whole takes minutes. */
    private void report(List<Row> measured) {
        rows.addAll(measured);
        measured.forEach(row -> System.out.println(row.text()));
    }

    private void print() {
        System.out.printf(Locale.ROOT, "%n%-52s %10s %10s   %s%n", "milliseconds", "median", "p95", "target");
        rows.forEach(row -> System.out.println(row.text()));
        skipped.forEach(reason -> System.out.println("skipped: " + reason));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
