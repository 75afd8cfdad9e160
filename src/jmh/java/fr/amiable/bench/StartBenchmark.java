package fr.amiable.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** From the start of a new virtual machine to its window: the packaged application beside a bare JavaFX window. */
final class StartBenchmark {

    private static final int ROUNDS = 10;
    private static final double LIMIT = 2;
    private static final double INSTALLED_LIMIT = 1.3;

    /** Where the packages of Linux put the application. */
    private static final Path INSTALLED = Path.of("/opt/amiable");

    private final VirtualScreen screen;
    private final Path application;
    private final Path benchmarks;

    StartBenchmark(VirtualScreen screen, Path application, Path benchmarks) {
        this.screen = screen;
        this.application = application;
        this.benchmarks = benchmarks;
    }

    /** They are started in turn, so that whatever else the machine does falls on each alike; the installed one where there is one. */
    List<Row> measure(Path emptyFolder, Path fullFolder) throws IOException, InterruptedException {
        double[] bare = new double[ROUNDS];
        double[] empty = new double[ROUNDS];
        double[] full = new double[ROUNDS];
        double[] installed = new double[ROUNDS];
        boolean isInstalled = Files.isExecutable(INSTALLED.resolve("bin").resolve("amiable"));
        millis(bareWindow());
        millis(amiable(application, emptyFolder));
        for (int round = 0; round < ROUNDS; round++) {
            bare[round] = millis(bareWindow());
            empty[round] = millis(amiable(application, emptyFolder));
            full[round] = millis(amiable(application, fullFolder));
            if (isInstalled) {
                installed[round] = millis(amiable(INSTALLED, fullFolder));
            }
        }
        List<Row> rows = new ArrayList<>(List.of(
                Row.withoutTarget("start: bare JavaFX window", bare),
                compared("start: Amiable, empty database", empty, bare, LIMIT),
                compared("start: Amiable, 100,000 invoices", full, bare, LIMIT)));
        if (isInstalled) {
            rows.add(compared("start: the installed one, 100,000 invoices", installed, bare, INSTALLED_LIMIT));
        }
        return rows;
    }

    private static Row compared(String what, double[] millis, double[] bare, double limit) {
        double ratio = Row.quantile(millis, 0.5) / Row.quantile(bare, 0.5);
        return new Row(
                what,
                Row.quantile(millis, 0.5),
                Row.quantile(millis, 0.95),
                String.format(Locale.ROOT, "<= %s x bare; %.2f x", limit, ratio),
                ratio <= limit);
    }

    private double millis(List<String> command) throws IOException, InterruptedException {
        return screen.millisToWindow(new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD));
    }

    private static List<String> amiable(Path place, Path folder) {
        return List.of(place.resolve("bin").resolve("amiable").toString(), "--donnees", folder.toString());
    }

    private List<String> bareWindow() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-XX:+UseSerialGC", "-cp"));
        try (Stream<Path> jars = Files.list(application.resolve("lib"))) {
            List<String> path = new ArrayList<>(jars.map(Path::toString)
                    .filter(jar -> jar.contains("javafx-"))
                    .toList());
            path.add(benchmarks.toString());
            command.add(String.join(File.pathSeparator, path));
        }
        command.add(BareWindow.class.getName());
        return command;
    }
}
