package fr.amiable.bench;

import fr.amiable.common.Progress;
import fr.amiable.search.SearchService;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The search over the big desk: how long its index takes to build, and what is typed takes to be answered. */
final class Searches {

    private static final int WARM = 5;
    private static final int ROUNDS = 20;
    private static final int EACH = 4;

    private static final List<String> TYPED = List.of(
            "m",
            "me",
            "men",
            "menuiserie",
            "dupre",
            "dupré 12",
            "noel martin",
            "lefevre 42",
            "menuisrei",
            "chevallier",
            "F-2024-100012",
            "2024-1600",
            "20",
            "202",
            "2026",
            "31",
            "1234,5",
            "1 234,50 €",
            "1234",
            "24/11/2026",
            "24/11",
            "nov 2025",
            "mars",
            "claire",
            "compta12@martin.example",
            "06 12 34",
            "40000001",
            "prestation",
            "promet",
            "menuiserie lyon 2024",
            "zzzz",
            "entretien lot 7",
            "L-2024-1");

    private final SearchService search;

    Searches(SearchService search) {
        this.search = search;
    }

    List<Row> measure() {
        long before = Heap.used();
        long started = System.nanoTime();
        search.build(Progress.NONE);
        double build = (System.nanoTime() - started) / 1e6;
        double megabytes = (Heap.used() - before) / Heap.MEGABYTE;
        List<Row> rows = new ArrayList<>();
        rows.add(Row.withoutTarget("search: index built, behind the window", new double[] {build}));
        rows.add(Row.withoutTarget("search: MB kept, index and pages of the database", new double[] {megabytes}));
        double[] processor = new double[ROUNDS * TYPED.size()];
        rows.add(Row.of("search: an answer", answers(processor), "<= 100 ms (p95)", 100));
        rows.add(Row.withoutTarget("search: processor time of an answer", processor));
        return rows;
    }

    private double[] answers(double[] processor) {
        double[] millis = new double[ROUNDS * TYPED.size()];
        for (int i = -WARM * TYPED.size(); i < millis.length; i++) {
            String typed = TYPED.get(Math.floorMod(i, TYPED.size()));
            long started = System.nanoTime();
            long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            search.search(typed, EACH);
            if (i >= 0) {
                processor[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busy) / 1e6;
                millis[i] = (System.nanoTime() - started) / 1e6;
            }
        }
        slowest(millis);
        return millis;
    }

    private static void slowest(double[] millis) {
        for (int word = 0; word < TYPED.size(); word++) {
            double worst = 0;
            for (int round = 0; round < ROUNDS; round++) {
                worst = Math.max(worst, millis[round * TYPED.size() + word]);
            }
            if (worst > 50) {
                System.out.printf(Locale.ROOT, "  up to %.0f ms: %s%n", worst, TYPED.get(word));
            }
        }
    }
}
