package fr.amiable.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The threads that draw the letters of a batch, as many as there are processors, up to four: each holds fonts of its own. */
final class Drawers {

    private static final int MOST = 4;

    private Drawers() {}

    /** To be ended by the batch; one that is given up with the program does not keep it alive. */
    static ExecutorService start() {
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), MOST);
        return Executors.newFixedThreadPool(threads, Drawers::daemon);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = Executors.defaultThreadFactory().newThread(task);
        thread.setDaemon(true);
        return thread;
    }
}
