package fr.amiable.ui.contract;

import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.Tone;
import java.util.Comparator;

/** What a chip of a table says; it sorts by its rank and is copied as its words. */
public record ChipWords(int rank, String words, Tone tone) implements Comparable<ChipWords> {

    private static final Comparator<ChipWords> BY_RANK =
            Comparator.comparingInt(ChipWords::rank).thenComparing(ChipWords::words);

    public void showOn(StatusChip chip) {
        chip.show(words, tone);
    }

    @Override
    public int compareTo(ChipWords other) {
        return BY_RANK.compare(this, other);
    }

    @Override
    public String toString() {
        return words;
    }
}
