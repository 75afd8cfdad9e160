package fr.amiable.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An X server of its own without a screen, and the moment a window appears on it, told by the server itself. */
final class VirtualScreen implements AutoCloseable {

    private final Process server;
    private final String display;

    private VirtualScreen(Process server, String display) {
        this.server = server;
        this.display = display;
    }

    /** Empty where Xvfb or xev is not installed. */
    static Optional<VirtualScreen> open() throws IOException {
        if (!Stream.of("Xvfb", "xev").allMatch(VirtualScreen::isInstalled)) {
            return Optional.empty();
        }
        // it would start anew, and refuse who comes meanwhile, each time the last program on it ends
        Process server = new ProcessBuilder("Xvfb", "-noreset", "-displayfd", "1", "-screen", "0", "1400x900x24")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String number = reader(server).readLine();
        return Optional.of(new VirtualScreen(server, ":" + number));
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Starts a program and returns the milliseconds until its first window is shown; then ends it. */
    double millisToWindow(ProcessBuilder program) throws IOException, InterruptedException {
        Process watcher = onScreen(new ProcessBuilder("xev", "-root", "-event", "substructure"))
                .start();
        try (BufferedReader events = reader(watcher)) {
            TimeUnit.MILLISECONDS.sleep(200);
            long started = System.nanoTime();
            Process process = onScreen(program).start();
            process.onExit().thenRun(watcher::destroy);
            long shown = shown(events);
            process.destroy();
            process.waitFor();
            return (shown - started) / 1e6;
        } finally {
            watcher.destroy();
        }
    }

    private static long shown(BufferedReader events) throws IOException {
        for (String event = events.readLine(); event != null; event = events.readLine()) {
            if (event.startsWith("MapNotify")) {
                return System.nanoTime();
            }
        }
        throw new IOException("the program showed no window");
    }

    private ProcessBuilder onScreen(ProcessBuilder program) {
        program.environment().put("DISPLAY", display);
        program.environment().remove("WAYLAND_DISPLAY");
        return program;
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.destroy();
    }
}
