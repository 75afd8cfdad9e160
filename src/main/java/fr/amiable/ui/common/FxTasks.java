package fr.amiable.ui.common;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The one place where slow work starts and where its failures arrive; one thread a lane. */
public final class FxTasks implements Tasks, AutoCloseable {

    private static final long LONGEST_WRITE_SECONDS = 20;

    private final Map<Lane, ExecutorService> lanes = new EnumMap<>(Lane.class);
    private final ObservableList<RunningWork> running = FXCollections.observableArrayList();
    private final ObservableList<RunningWork> readOnlyRunning = FXCollections.unmodifiableObservableList(running);
    private final Set<RunningWork> upkeep = ConcurrentHashMap.newKeySet();
    private final Consumer<Throwable> unexpected;
    private Runnable afterEach = () -> {};

    /** @param unexpected told, on the window's thread, of every failure that no screen explains */
    public FxTasks(Consumer<Throwable> unexpected) {
        this.unexpected = unexpected;
        for (Lane lane : Lane.values()) {
            lanes.put(lane, Executors.newSingleThreadExecutor(task -> daemon(task, lane)));
        }
    }

    /** Background jobs under way, for the status bar; changes on the window's thread. */
    public ObservableList<RunningWork> running() {
        return readOnlyRunning;
    }

    /** What to do on the window's thread after each piece of work, whatever became of it. */
    public void afterEach(Runnable action) {
        afterEach = action;
    }

    @Override
    public void start(Work<?> work) {
        RunningWork watched = new RunningWork(work.label());
        if (work.lane() == Lane.BACKGROUND) {
            onWindowThread(() -> running.add(watched));
        } else if (work.lane() == Lane.UPKEEP) {
            upkeep.add(watched);
        }
        lanes.get(work.lane()).execute(() -> run(work, watched));
    }

    /** Takes no more work, asks what runs to stop, lets started writes finish, then does the last thing. */
    public void closeAfter(Runnable last) {
        afterEach = () -> {};
        running.forEach(RunningWork::cancel);
        upkeep.forEach(RunningWork::cancel);
        lanes.values().forEach(ExecutorService::shutdown);
        try {
            for (ExecutorService lane : lanes.values()) {
                lane.awaitTermination(LONGEST_WRITE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        last.run();
    }

    @Override
    public void close() {
        closeAfter(() -> {});
    }

    private <T> void run(Work<T> work, RunningWork watched) {
        try {
            T result = work.run(watched);
            upkeep.remove(watched);
            end(watched, watched.isCancelled() && result == null ? work::cancel : () -> work.succeed(result));
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError failure) {
            end(watched, () -> {
                if (!work.fail(failure)) {
                    unexpected.accept(failure);
                }
            });
        }
    }

    private void end(RunningWork watched, Runnable followUp) {
        Platform.runLater(() -> {
            running.remove(watched);
            try {
                followUp.run();
            } finally {
                afterEach.run();
            }
        });
    }

    private static void onWindowThread(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    private static Thread daemon(Runnable task, Lane lane) {
        Thread thread = new Thread(task, "amiable-" + lane.name().toLowerCase(Locale.ROOT));
        thread.setDaemon(true);
        thread.setPriority(lane == Lane.UPKEEP ? Thread.MIN_PRIORITY : Thread.NORM_PRIORITY);
        return thread;
    }
}
