package fr.amiable.ui.common;

import fr.amiable.common.Progress;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** A background job under way, as the status bar shows it. Progress is from 0 to 1, negative when it is not known. */
public final class RunningWork implements Progress {

    private static final double UNKNOWN = -1;

    private final String label;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicBoolean isShareOnItsWay = new AtomicBoolean();
    private volatile double newest = UNKNOWN;

    RunningWork(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    public void cancel() {
        cancelled.set(true);
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }

    @Override
    public void at(long done, long total) {
        newest = total <= 0 ? UNKNOWN : (double) done / total;
        if (isShareOnItsWay.compareAndSet(false, true)) {
            Platform.runLater(this::showNewest);
        }
    }

    private void showNewest() {
        isShareOnItsWay.set(false);
        share.set(newest);
    }
}
