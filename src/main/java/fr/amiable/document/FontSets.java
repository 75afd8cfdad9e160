package fr.amiable.document;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * The parsed fonts of those who draw at the same time: parsing them takes longer than a letter, and they are not made for two threads
 * that draw. One page after another is drawn with the first set alone; another is made only when all are taken.
 */
final class FontSets {

    private final PaperFonts first = new PaperFonts();
    private final Deque<PaperFonts> free = new ConcurrentLinkedDeque<>();

    FontSets() {
        free.push(first);
    }

    /** To measure with, whoever draws with it: that changes nothing of it. */
    PaperFonts first() {
        return first;
    }

    /** To be given back; the last given back comes first. */
    PaperFonts take() {
        PaperFonts taken = free.poll();
        return taken == null ? new PaperFonts() : taken;
    }

    void giveBack(PaperFonts taken) {
        free.push(taken);
    }
}
