package fr.amiable.hostile;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.LogManager;
import java.util.stream.Collectors;

/**
 * A program of its own that reads damaged files one after the other and tells what went wrong; it stops at the first that never
 * ends, and who started it goes on after that one.
 */
final class HostileWorker {

    static final String FAULT = "FAULT ";
    static final String AT = "AT ";
    static final String READ = "READ ";
    static final String END = "END";
    static final int HUNG = 7;

    private static final long LONGEST_WORK_NANOS = 10_000_000_000L;
    private static final long LONGEST_WAIT_NANOS = 60_000_000_000L;
    private static final int LOOK_MILLIS = 200;
    private static final int FRAMES = 14;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final HostileCorpus corpus = new HostileCorpus();
    private final Reader.Place place;
    private final boolean isByAll;

    private HostileWorker(Path folder, boolean isByAll) throws Exception {
        this.isByAll = isByAll;
        place = new Reader.Place(folder);
    }

    /** @param arguments the folder to work in, the first input, the one after the last, and whether all readers read */
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.FRANCE);
        LogManager.getLogManager().reset();
        HostileWorker worker = new HostileWorker(Path.of(arguments[0]), Boolean.parseBoolean(arguments[3]));
        NoNetwork.shut();
        for (int number = Integer.parseInt(arguments[1]); number < Integer.parseInt(arguments[2]); number++) {
            worker.watch(number);
        }
        worker.out.println(END);
        System.exit(0);
    }

    private void watch(int number) throws InterruptedException {
        HostileCorpus.Input input = corpus.input(number, isByAll);
        for (Reader reader : input.readers()) {
            out.println(AT + number + " " + reader + " " + input.file());
            Thread work = new Thread(() -> read(reader, input), "reader");
            work.start();
            long start = System.nanoTime();
            while (work.isAlive()) {
                work.join(LOOK_MILLIS);
                if (work.isAlive() && isTooLong(work, start)) {
                    tell(reader, input, "hangs", work.getStackTrace());
                    Runtime.getRuntime().halt(HUNG);
                }
            }
        }
    }

    /** Its own work is counted, for other programs may slow it; waiting is not work. */
    private static boolean isTooLong(Thread work, long start) {
        long busy = ManagementFactory.getThreadMXBean().getThreadCpuTime(work.getId());
        boolean isWaiting = work.getState() != Thread.State.RUNNABLE && System.nanoTime() - start > LONGEST_WAIT_NANOS;
        return busy > LONGEST_WORK_NANOS || isWaiting;
    }

    private void read(Reader reader, HostileCorpus.Input input) {
        try {
            reader.read(place, input.file());
        } catch (Throwable escaped) {
            tell(reader, input, escaped.toString(), escaped.getStackTrace());
        }
        long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        out.println(READ + busy / 1_000_000 + " " + input.number() + " " + reader + " " + input.file());
        List<String> attempts = NoNetwork.attempts();
        if (!attempts.isEmpty()) {
            tell(reader, input, "network: " + attempts, new StackTraceElement[0]);
        }
    }

    private void tell(Reader reader, HostileCorpus.Input input, String what, StackTraceElement[] where) {
        String frames = Arrays.stream(where)
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
        out.println(FAULT + input.number() + " " + reader + " " + input.file() + ": " + what.replace('\n', ' ') + " at "
                + frames);
    }
}
