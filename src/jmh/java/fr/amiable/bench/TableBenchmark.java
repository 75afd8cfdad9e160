package fr.amiable.bench;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.Lane;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.invoice.InvoicesModel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** The invoice table over many invoices: its first lines, the rest, and each word typed in its filter. */
final class TableBenchmark {

    private static final int OPENINGS = 20;
    private static final int ROUNDS = 10;
    private static final List<String> TYPED =
            List.of("m", "me", "men", "menuiserie", "dupre", "noel 1", "F-2024-10", "lefevre 42", "zzz", "");

    private final Path folder;

    TableBenchmark(Path folder) {
        this.folder = folder;
    }

    List<Row> measure() {
        Wiring wiring = new Wiring(new Texts(), Clock.systemDefaultZone(), "bench");
        try (OpenDesk desk = wiring.open(Optional.of(folder))) {
            double[] opened = new double[OPENINGS];
            Lanes lanes = new Lanes();
            InvoicesModel model = new InvoicesModel(List.of(), desk.invoices(), lanes, desk.clock());
            for (int i = 0; i < OPENINGS; i++) {
                lanes.later.clear();
                opened[i] = millis(() -> model.load("bench"));
            }
            double rest = millis(lanes::doTheRest);
            filter(model, ROUNDS);
            return List.of(
                    Row.of("invoice table: first lines", opened, "<= 150 ms (p95)", 150),
                    Row.withoutTarget("invoice table: all lines read, in the background", new double[] {rest}),
                    Row.of("invoice table: one filter", filter(model, ROUNDS), "<= 100 ms (p95)", 100));
        }
    }

    private static double[] filter(InvoicesModel model, int rounds) {
        double[] millis = new double[rounds * TYPED.size()];
        for (int i = 0; i < millis.length; i++) {
            String words = TYPED.get(i % TYPED.size());
            millis[i] = millis(() -> model.searchProperty().set(words));
        }
        return millis;
    }

    private static double millis(Runnable work) {
        long started = System.nanoTime();
        work.run();
        return (System.nanoTime() - started) / 1e6;
    }

    /** What a screen waits for is done at once; the background waits until it is asked for. */
    private static final class Lanes implements Tasks {

        private final Queue<Work<?>> later = new ArrayDeque<>();

        @Override
        public void start(Work<?> work) {
            if (work.lane() == Lane.SCREEN) {
                run(work);
            } else {
                later.add(work);
            }
        }

        private void doTheRest() {
            while (!later.isEmpty()) {
                run(later.remove());
            }
        }

        private static <T> void run(Work<T> work) {
            try {
                work.succeed(work.run(Progress.NONE));
            } catch (Exception failure) {
                throw new IllegalStateException(work.label(), failure);
            }
        }
    }
}
