package fr.amiable.bench;

import fr.amiable.app.BenchWindow;
import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.ScriptedDialogs;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;

/**
 * The whole desk in a program of its own that may use 256 MB, as the owner's: screens, then the search, then what the heap holds; or a case,
 * or what keeps the data safe.
 */
public final class SmallHeap {

    private static final int MEGABYTES = 256;
    private static final String MARK = "ROW ";

    private SmallHeap() {}

    /** Runs in another virtual machine; its lines are given back. */
    static List<String> measure(Path folder, String which) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(
                "-Xmx" + MEGABYTES + "m",
                "-XX:+UseSerialGC",
                "-Duser.language=fr",
                "-Duser.country=FR",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless",
                "-Dprism.order=sw",
                "-Dprism.text=t2k",
                "-Dheadless.geometry=1600x1000-32",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path")
                        .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator),
                SmallHeap.class.getName(),
                folder.toString(),
                which));
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> rows = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(MARK)) {
                    rows.add(line.substring(MARK.length()));
                }
                System.out.println(line.replaceFirst("^" + MARK, ""));
            }
        }
        if (program.waitFor() != 0) {
            rows.add("small heap: FAILED, the program ended with " + program.exitValue());
        }
        return rows;
    }

    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.FRANCE);
        Path folder = Path.of(arguments[0]);
        String which = arguments[1];
        switch (which) {
            case "safety" -> new SafetyBenchmark(folder, row -> tell(List.of(row))).measure();
            case "batch" -> BatchBenchmark.measure(folder, row -> tell(List.of(row)));
            default -> onDesk(folder, which);
        }
        if (!"batch".equals(which)) {
            double held = Heap.used() / Heap.MEGABYTE;
            tell(List.of(new Row("MB held after all of this", held, held, "<= 256 (-Xmx256m)", held <= MEGABYTES)));
        }
        System.exit(0);
    }

    private static void onDesk(Path folder, String which) throws IOException {
        Wiring wiring = new Wiring(new Texts(), Clock.systemDefaultZone(), "bench");
        try (OpenDesk desk = wiring.open(Optional.of(folder))) {
            if (!"search".equals(which)) {
                Platform.startup(() -> {});
                BenchWindow window = Screens.onWindow(() -> new BenchWindow(desk, folder, new ScriptedDialogs()));
                if ("case".equals(which)) {
                    new CaseBenchmark(desk).measure(window, folder, row -> tell(List.of(row)));
                } else {
                    new Screens(window).measure(row -> tell(List.of(row)));
                }
            }
            if (!"screens".equals(which) && !"case".equals(which)) {
                tell(new Searches(desk.overall().search()).measure());
            }
        }
    }

    private static void tell(List<Row> rows) {
        rows.forEach(row -> System.out.println(MARK + row.text()));
    }
}
