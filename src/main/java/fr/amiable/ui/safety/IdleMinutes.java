package fr.amiable.ui.safety;

import fr.amiable.ui.common.WindowMemory;
import java.util.List;

/** After how many minutes without a key or a click the window locks; 0 for never. */
public final class IdleMinutes {

    static final List<Integer> CHOICES = List.of(5, 15, 30, 60, 0);

    private static final String KEY = "lock.minutes";
    private static final int USUAL = 15;

    private final WindowMemory memory;

    public IdleMinutes(WindowMemory memory) {
        this.memory = memory;
    }

    public int get() {
        return memory.find(KEY)
                .filter(kept -> kept.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(CHOICES::contains)
                .orElse(USUAL);
    }

    public void set(int minutes) {
        memory.keep(KEY, String.valueOf(minutes));
    }
}
