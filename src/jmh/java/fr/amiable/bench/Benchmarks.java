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

/**
 * Runs every measure, or those named ({@code start}, {@code table}, {@code screens}, {@code search}, {@code desk} for both in one program,
 * {@code letters}, {@code reminders}, {@code case}, {@code safety}, {@code bundle}), and prints one table, each line beside its target.
 */
public final class Benchmarks {

    private static final String ALL = "all";

    private final Path target;
    private final List<String> chosen;
    private final List<String> lines = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();

    private Benchmarks(Path target, List<String> chosen) {
        this.target = target;
        this.chosen = chosen;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Locale.setDefault(Locale.FRANCE);
        String chosen = arguments.length > 1 ? arguments[1] : ALL;
        new Benchmarks(Path.of(arguments[0]), List.of(chosen.split(","))).run();
    }

    private boolean isChosen(String name) {
        return chosen.contains(ALL) || chosen.contains(name);
    }

    private void run() throws IOException, InterruptedException, RunnerException {
        Path folders = Files.createTempDirectory("amiable-bench");
        try {
            Path full = Files.createDirectories(folders.resolve("full"));
            if (Stream.of("start", "table", "screens", "search", "desk", "reminders")
                    .anyMatch(this::isChosen)) {
                System.out.println("Writing 5,000 clients, 100,000 invoices, 300,000 journal entries...");
                BigDesk.fill(full);
            }
            if (isChosen("start")) {
                starts(folders.resolve("empty"), full);
            }
            if (isChosen("table")) {
                System.out.println("Invoice table...");
                report(new TableBenchmark(full).measure());
            }
            if (isChosen("reminders")) {
                System.out.println("Reminders...");
                report(new ReminderBenchmark(full).measure());
            }
            for (String which : List.of("screens", "search", "desk")) {
                if (chosen.contains(which) || chosen.contains(ALL) && which.equals("desk")) {
                    System.out.println("In 256 MB: " + which + "...");
                    lines.addAll(SmallHeap.measure(full, which));
                }
            }
            if (isChosen("case")) {
                System.out.println("In 256 MB: case...");
                Path filed = folders.resolve("case");
                CaseBenchmark.fill(filed);
                lines.addAll(SmallHeap.measure(filed, "case"));
            }
            if (isChosen("safety")) {
                System.out.println("In 256 MB: 1 GB of exhibits unlocked, verified, saved, restored...");
                lines.addAll(SmallHeap.measure(folders.resolve("safety"), "safety"));
            }
            if (isChosen("bundle")) {
                System.out.println("Bundles...");
                new BundleBenchmark(target.resolve("amiable"), folders, row -> report(List.of(row)), skipped::add)
                        .measure();
            }
            if (isChosen("letters")) {
                System.out.println("Letters and statements...");
                micro();
                System.out.println("In 256 MB: a batch of 1,000 letters...");
                lines.addAll(SmallHeap.measure(Files.createDirectories(folders.resolve("batch")), "batch"));
            }
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
            default -> new Row("statement: 20 periods, 10 payments", median, p95, "", true);
        };
    }

    /** Each line as soon as it is known: the whole takes minutes. */
    private void report(List<Row> measured) {
        measured.forEach(row -> {
            lines.add(row.text());
            System.out.println(row.text());
        });
    }

    private void print() {
        System.out.printf(Locale.ROOT, "%n%-52s %10s %10s   %s%n", "milliseconds", "median", "p95", "target");
        lines.forEach(System.out::println);
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
