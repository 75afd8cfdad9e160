package fr.amiable.ui.common;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** How large everything in the window is shown, from 100 to 200 percent, as chosen and remembered. */
public final class TextSize {

    public static final List<Integer> STEPS = List.of(100, 110, 125, 150, 175, 200);

    private static final String KEY = "text.size";
    private static final int USUAL = STEPS.get(0);

    private final WindowMemory memory;
    private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper(USUAL);

    TextSize(WindowMemory memory) {
        this.memory = memory;
        percent.set(memory.find(KEY)
                .filter(kept -> kept.matches("\\d{3}"))
                .map(Integer::valueOf)
                .filter(STEPS::contains)
                .orElse(USUAL));
    }

    public ReadOnlyIntegerProperty percentProperty() {
        return percent.getReadOnlyProperty();
    }

    /** What lengths are multiplied by. */
    public double factor() {
        return percent.get() / 100.0;
    }

    /** One of {@link #STEPS}. */
    public void choose(int newPercent) {
        percent.set(newPercent);
        memory.keep(KEY, String.valueOf(newPercent));
    }

    public void larger() {
        step(1);
    }

    public void smaller() {
        step(-1);
    }

    public void reset() {
        choose(USUAL);
    }

    private void step(int by) {
        int next = STEPS.indexOf(percent.get()) + by;
        if (next >= 0 && next < STEPS.size()) {
            choose(STEPS.get(next));
        }
    }
}
