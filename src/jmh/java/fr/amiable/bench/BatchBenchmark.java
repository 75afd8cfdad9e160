package fr.amiable.bench;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.Percentage;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.batch.BatchCancelled;
import fr.amiable.letter.batch.BatchResult;
import fr.amiable.letter.words.SampleCases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A thousand letters to a thousand clients: each checked, drawn, filed and journaled, gathered for both sides of the paper, and the file
 * written; then the same given up on the way. Runs in a program of 256 MB, encrypted as the owner's.
 */
final class BatchBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int LETTERS = 1_000;
    private static final int MOST_MILLIS = 16;
    private static final int MOST_TO_CANCEL = 1_000;
    private static final List<LetterType> RUNS =
            List.of(LetterType.FRIENDLY_REMINDER, LetterType.FIRM_REMINDER, LetterType.LAST_REMINDER);
    private static final List<Integer> GIVEN_UP_AT = List.of(50, 500, 990);

    private final OpenDesk desk;
    private final List<InvoiceId> invoices;
    private final Consumer<Row> report;

    private BatchBenchmark(OpenDesk desk, List<InvoiceId> invoices, Consumer<Row> report) {
        this.desk = desk;
        this.invoices = invoices;
        this.report = report;
    }

    static void measure(Path folder, Consumer<Row> report) throws IOException {
        Clock clock = Clock.fixed(DAY.atTime(10, 0).atZone(PARIS).toInstant(), PARIS);
        try (OpenDesk desk = new Wiring(new Texts(), clock, "bench").open(Optional.of(folder))) {
            new BatchBenchmark(desk, fill(desk), report).measure(folder);
        }
    }

    private static List<InvoiceId> fill(OpenDesk desk) {
        desk.company().save(SampleCases.companyDraft());
        List<InvoiceId> invoices = new ArrayList<>();
        for (int number = 1; number <= LETTERS; number++) {
            ClientKind kind = number % 4 == 0 ? ClientKind.CONSUMER : ClientKind.PROFESSIONAL;
            ClientId client = desk.clients()
                    .record(ClientDraft.of(
                            kind, "Client " + number, PostalAddress.of(number + " rue des Lilas", "35000", "Rennes")))
                    .id();
            invoices.add(desk.invoices()
                    .record(InvoiceDraft.ofLines(
                            client,
                            "B-" + number,
                            DAY.minusDays(90),
                            DAY.minusDays(60),
                            List.of(new InvoiceLine(
                                    "Pose",
                                    BigDecimal.ONE,
                                    BigDecimal.valueOf(500 + number),
                                    Percentage.of("20"),
                                    Percentage.of("0")))))
                    .id());
        }
        return invoices;
    }

    private void measure(Path folder) throws IOException {
        double[] millis = new double[RUNS.size()];
        double[] drawn = new double[RUNS.size()];
        double megabytes = 0;
        resetPeaks();
        for (int run = 0; run < millis.length; run++) {
            Path file = folder.resolve("lettres-" + run + ".pdf");
            Drawn moment = new Drawn();
            long start = System.nanoTime();
            batch(RUNS.get(run), file, moment);
            millis[run] = (System.nanoTime() - start) / 1e6 / LETTERS;
            drawn[run] = (moment.at - start) / 1e6 / LETTERS;
            megabytes = Files.size(file) / Heap.MEGABYTE;
        }
        report.accept(Row.of("a letter among 1,000: checked, drawn, gathered", drawn, "<= 16 ms", MOST_MILLIS));
        report.accept(Row.withoutTarget("the same, and filed", millis));
        report.accept(Row.withoutTarget("MB of the file of 1,000 letters", new double[] {megabytes}));
        report.accept(Row.withoutTarget("MB of heap at most meanwhile (-Xmx256m)", new double[] {peak()}));
        cancel();
    }

    private void batch(LetterType type, Path file, Progress progress) {
        BatchResult result = produce(requests(type), file, progress);
        if (result.letters().size() != LETTERS) {
            throw new IllegalStateException("only " + result.letters().size() + " letters");
        }
    }

    private List<LetterRequest> requests(LetterType type) {
        return invoices.stream().map(id -> LetterRequest.of(type, id, DAY)).toList();
    }

    /** From the press on cancel to the desk as it was before, wherever the batch is. */
    private void cancel() {
        int before = desk.letters().newest(10 * LETTERS).size();
        double[] millis = GIVEN_UP_AT.stream().mapToDouble(this::cancelledAfter).toArray();
        if (desk.letters().newest(10 * LETTERS).size() != before) {
            throw new IllegalStateException("letters of a batch that was given up are kept");
        }
        report.accept(Row.of("cancel, to nothing kept", millis, "<= 1 s", MOST_TO_CANCEL));
    }

    private double cancelledAfter(int letters) {
        GivenUp progress = new GivenUp(letters);
        List<LetterRequest> requests = requests(LetterType.FIRM_REMINDER);
        try {
            Path file = Files.createTempFile("lettres", ".pdf");
            try {
                produce(requests, file, progress);
                throw new IllegalStateException("not given up");
            } catch (BatchCancelled cancelled) {
                return (System.nanoTime() - progress.pressedAt) / 1e6;
            } finally {
                progress.hand.shutdownNow();
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BatchResult produce(List<LetterRequest> requests, Path file, Progress progress) {
        return desk.post().batches().produce(requests, file, progress);
    }

    /** When the last letter was drawn and is in the file. */
    private static final class Drawn implements Progress {

        private long at;

        @Override
        public void at(long done, long total) {
            if (done == LETTERS) {
                at = System.nanoTime();
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    /** The owner presses cancel a moment after so many letters are done. */
    private static final class GivenUp implements Progress {

        private static final int A_MOMENT = 5;

        private final ScheduledExecutorService hand = Executors.newSingleThreadScheduledExecutor();
        private final int letters;
        private volatile long pressedAt;

        private GivenUp(int letters) {
            this.letters = letters;
        }

        @Override
        public void at(long done, long total) {
            if (done == letters) {
                hand.schedule(() -> pressedAt = System.nanoTime(), A_MOMENT, TimeUnit.MILLISECONDS);
            }
        }

        @Override
        public boolean isCancelled() {
            return pressedAt != 0;
        }
    }

    private static void resetPeaks() {
        heaps().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static double peak() {
        return heaps().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / Heap.MEGABYTE;
    }

    private static List<MemoryPoolMXBean> heaps() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
