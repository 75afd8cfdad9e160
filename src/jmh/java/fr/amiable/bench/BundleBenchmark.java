package fr.amiable.bench;

import fr.amiable.bundle.BundleCover;
import fr.amiable.bundle.BundleExhibit;
import fr.amiable.bundle.BundleFile;
import fr.amiable.bundle.BundleRequest;
import fr.amiable.bundle.StampPlace;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.document.bundle.StreamingBundleWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bundles beside the public tools that come nearest, qpdf and img2pdf, in alternated runs: a small set and a large one, in a new program
 * and in one that is warm, and two thousand exhibits in a heap of 128 MB.
 */
final class BundleBenchmark {

    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final Logger QUIET = Logger.getLogger("org.apache.pdfbox");
    private static final int WARM_EXHIBITS = 250;
    private static final double MEGABYTE = 1024 * 1024;

    private record Run(double millis, double peakMegabytes) {}

    private final Path folder;
    private final Consumer<Row> tell;
    private final Consumer<String> skip;
    private final Path application;
    private String lacking = "";

    /** @param application the packaged one, as an owner starts it */
    BundleBenchmark(Path application, Path folder, Consumer<Row> tell, Consumer<String> skip) {
        this.application = application;
        this.folder = folder;
        this.tell = tell;
        this.skip = skip;
    }

    void measure() throws IOException, InterruptedException {
        QUIET.setLevel(Level.SEVERE);
        lacking = installPeers();
        List<Path> small = BundleSamples.write(folder.resolve("small"), 18, 6, 2000, 1600);
        compare("small bundle", small, 7, 1.7, 0.35);
        List<Path> large = BundleSamples.write(folder.resolve("large"), 200, 8, 2960, 2220);
        compare("large bundle", large, 3, 0.85, 0.45);
        remove(large);
        List<Path> many = BundleSamples.write(folder.resolve("many"), 2000, 2, 2960, 2220);
        Run run = amiable(many);
        tell.accept(new Row(
                String.format(Locale.ROOT, "2,000 exhibits, %.0f MB, -Xmx128m: ms, peak MB", megabytes(many)),
                run.millis(),
                run.peakMegabytes(),
                "ends",
                true));
        remove(many);
    }

    private void compare(String what, List<Path> files, int rounds, double cold, double warm)
            throws IOException, InterruptedException {
        double[] ours = new double[rounds];
        double[] theirs = new double[rounds];
        double[] memory = new double[rounds];
        boolean hasTools = lacking.isEmpty();
        amiable(files);
        for (int round = 0; round < rounds; round++) {
            theirs[round] = hasTools ? publicTools(files) : Double.NaN;
            Run run = amiable(files);
            ours[round] = run.millis();
            memory[round] = run.peakMegabytes();
        }
        String size = String.format(Locale.ROOT, "%s, %d exhibits, %.0f MB", what, files.size(), megabytes(files));
        double reference = Row.quantile(theirs, 0.5);
        if (hasTools) {
            tell.accept(Row.withoutTarget(size + ": qpdf + img2pdf", theirs));
        } else {
            skip.accept(what + " beside qpdf and img2pdf: " + lacking);
        }
        tell.accept(against(what + ": cold", ours, reference, cold));
        tell.accept(against(what + ": warm", warm(files), reference, warm));
        tell.accept(Row.withoutTarget(what + ": peak of the process, MB, -Xmx128m", memory));
        double ratio = Files.size(output()) / MEGABYTE / megabytes(files);
        tell.accept(new Row(what + ": size / inputs", ratio, ratio, "<= 1.01", ratio <= 1.01));
    }

    private static Row against(String what, double[] millis, double reference, double limit) {
        double ratio = Row.quantile(millis, 0.5) / reference;
        return new Row(
                what,
                Row.quantile(millis, 0.5),
                Row.quantile(millis, 0.95),
                String.format(Locale.ROOT, "<= %.2f x; %.2f x", limit, ratio),
                ratio <= limit);
    }

    private Path output() {
        return folder.resolve("bundle.pdf");
    }

    private Run amiable(List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                application.resolve("bin").resolve("amiable").toString(),
                "assembler",
                "--partie",
                "Menuiserie Fabre",
                "--vers",
                output().toString()));
        files.forEach(file -> command.add(file.toString()));
        ProcessBuilder start = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        start.environment().put("JAVA_HOME", System.getProperty("java.home"));
        start.environment().put("JAVA_TOOL_OPTIONS", "-Xmx128m");
        long started = System.nanoTime();
        Process program = start.start();
        double peak = 0;
        while (program.isAlive()) {
            peak = Math.max(peak, peak(program.pid()));
            Thread.sleep(5);
        }
        if (program.waitFor() != 0) {
            throw new IOException("amiable assembler ended with " + program.exitValue());
        }
        return new Run((System.nanoTime() - started) / 1e6, peak);
    }

    private static double peak(long process) {
        try {
            Matcher found = PEAK.matcher(Files.readString(Path.of("/proc", String.valueOf(process), "status")));
            return found.find() ? Long.parseLong(found.group(1)) / 1024.0 : 0;
        } catch (IOException ended) {
            return 0;
        }
    }

    private double[] warm(List<Path> files) {
        StreamingBundleWriter writer = new StreamingBundleWriter(new Texts(), Clock.systemDefaultZone());
        List<BundleExhibit> exhibits = new ArrayList<>();
        for (Path file : files) {
            exhibits.add(BundleExhibit.of(
                    exhibits.size() + 1, file.getFileName().toString(), BundleFile.onDisk(file, List.of())));
        }
        BundleRequest request = new BundleRequest(
                BundleCover.of("Menuiserie Fabre", List.of()),
                List.of(),
                Optional.empty(),
                exhibits,
                StampPlace.CORNER);
        double[] millis = new double[5];
        int before = Math.max(3, WARM_EXHIBITS / files.size());
        for (int round = -before; round < millis.length; round++) {
            long started = System.nanoTime();
            writer.write(request, output(), Progress.NONE);
            if (round >= 0) {
                millis[round] = (System.nanoTime() - started) / 1e6;
            }
        }
        return millis;
    }

    /** Pictures to a PDF, everything joined, the same stamp on each page. */
    private double publicTools(List<Path> files) throws IOException, InterruptedException {
        Path pictures = folder.resolve("pictures.pdf");
        Path joined = folder.resolve("joined.pdf");
        long started = System.nanoTime();
        List<String> convert = new ArrayList<>(List.of("img2pdf", "-o", pictures.toString()));
        List<String> join = new ArrayList<>(List.of("qpdf", "--empty", "--pages", pictures.toString()));
        files.forEach(file -> (file.toString().endsWith(".jpg") ? convert : join).add(file.toString()));
        join.addAll(List.of("--", joined.toString()));
        run(convert);
        run(join);
        run(List.of(
                "qpdf",
                joined.toString(),
                "--overlay",
                files.get(1).toString(),
                "--to=1-z",
                "--from=",
                "--repeat=1",
                "--",
                folder.resolve("stamped.pdf").toString()));
        return (System.nanoTime() - started) / 1e6;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (program.waitFor() != 0) {
            throw new IOException(command.get(0) + " ended with " + program.exitValue());
        }
    }

    /** Why the public tools are not here and could not be installed; empty when they are. */
    private static String installPeers() throws InterruptedException {
        try {
            Process script = new ProcessBuilder("sh", "src/jmh/install-peers.sh")
                    .redirectErrorStream(true)
                    .start();
            String words = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return script.waitFor() == 0 ? "" : words.isEmpty() ? "not installed" : words;
        } catch (IOException noShell) {
            return "no shell to install them with";
        }
    }

    private static double megabytes(List<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes / MEGABYTE;
    }

    private static void remove(List<Path> files) throws IOException {
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
