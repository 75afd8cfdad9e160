package fr.amiable.bench;

import fr.amiable.app.BenchWindow;
import fr.amiable.client.ClientId;
import fr.amiable.ui.common.Destination;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.TableView;

/** Times of the screens on the big desk: every table's first lines, the biggest client, and a scripted scroll. */
final class Screens {

    /** Before that the virtual machine still compiles what it runs; the very first openings have a line of their own. */
    private static final int WARM = 12;

    private static final int ROUNDS = 40;
    private static final long LONGEST_SECONDS = 20;
    private static final int FRAMES = 400;
    private static final int LINES_A_FRAME = 7;

    private final BenchWindow window;
    private final List<Double> firsts = new ArrayList<>();
    private final Set<Destination> seen = new HashSet<>();

    Screens(BenchWindow window) {
        this.window = window;
    }

    /** Tells each line as soon as it is known. */
    void measure(Consumer<Row> tell) {
        tables().forEach((name, place) -> {
            if (window.leadsTo(place)) {
                tell.accept(opening(name + ": first lines, page gone back to", place, 150, this::goElsewhere));
                tell.accept(opening(name + ": first lines, page built", place, 150, window::renew));
            }
        });
        tell.accept(opening("clients: after a change", new Destination.Clients(), 150, this::changeElsewhere));
        tell.accept(opening("contracts: after a change", new Destination.Contracts(), 150, this::changeElsewhere));
        tell.accept(
                opening("today: all read again after a change", new Destination.Today(), 1000, this::changeElsewhere));
        tell.accept(opening(
                "reports: all read again after a change", new Destination.Reports(), 1000, this::changeElsewhere));
        tell.accept(opening(
                "client with 2,000 invoices", new Destination.ClientCard(new ClientId(1)), 200, this::goElsewhere));
        tell.accept(Row.withoutTarget(
                "the very first opening of each of these, once started",
                firsts.stream().mapToDouble(Double::doubleValue).toArray()));
        tables().forEach((name, place) -> {
            if (window.leadsTo(place)) {
                scroll(name, place).ifPresent(tell);
            }
        });
    }

    private static Map<String, Destination> tables() {
        Map<String, Destination> tables = new LinkedHashMap<>();
        tables.put("clients", new Destination.Clients());
        tables.put("invoices", new Destination.Invoices());
        tables.put("contracts", new Destination.Contracts());
        tables.put("disputes", new Destination.Disputes());
        tables.put("letters", new Destination.Letters());
        tables.put("today", new Destination.Today());
        tables.put("reports", new Destination.Reports());
        return tables;
    }

    private void goElsewhere() {
        window.millisToOpen(new Destination.Help());
    }

    private void changeElsewhere() {
        goElsewhere();
        window.somethingChanges();
    }

    /**
     * What takes seconds is far enough from its target to be known after a few rounds.
     *
     * @param before what happens before each opening, whose time does not count
     */
    private Row opening(String what, Destination place, double limit, Runnable before) {
        List<Double> millis = new ArrayList<>();
        long end = System.nanoTime() + LONGEST_SECONDS * 1_000_000_000L;
        for (int round = -WARM; round < ROUNDS && (millis.isEmpty() || System.nanoTime() < end); round++) {
            double one = onWindow(() -> {
                before.run();
                return window.millisToOpen(place);
            });
            if (seen.add(place)) {
                firsts.add(one);
            }
            if (round >= 0 || System.nanoTime() > end) {
                millis.add(one);
            }
        }
        double[] measured = millis.stream().mapToDouble(Double::doubleValue).toArray();
        return Row.of(what, measured, "<= " + (int) limit + " ms (p95)", limit);
    }

    /** The times between frames while every line of the table passes by, some lines a frame. */
    private Optional<Row> scroll(String name, Destination place) {
        TableView<?> table = onWindow(() -> {
            window.millisToOpen(place);
            window.doTheRest();
            return (TableView<?>) window.scene().lookup(".table-view");
        });
        if (table == null) {
            return Optional.empty();
        }
        frames(table);
        double[] frames = frames(table);
        double worst = Row.quantile(frames, 1);
        return Optional.of(new Row(
                name + ": a frame of the scroll (median, worst)",
                Row.quantile(frames, 0.5),
                worst,
                "<= 50 ms (worst)",
                worst <= 50));
    }

    private static double[] frames(TableView<?> table) {
        CompletableFuture<double[]> done = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private final double[] millis = new double[FRAMES];
            private long last;
            private int frame = -1;

            @Override
            public void handle(long now) {
                long at = System.nanoTime();
                if (frame >= 0) {
                    millis[frame] = (at - last) / 1e6;
                }
                last = at;
                frame++;
                if (frame == FRAMES) {
                    stop();
                    done.complete(millis);
                } else {
                    int size = Math.max(1, table.getItems().size());
                    table.scrollTo(frame * LINES_A_FRAME % size);
                }
            }
        }.start());
        return done.join();
    }

    static <T> T onWindow(Callable<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception | Error failure) {
                done.completeExceptionally(failure);
            }
        });
        return done.join();
    }
}
