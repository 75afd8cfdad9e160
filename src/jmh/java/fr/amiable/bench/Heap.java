package fr.amiable.bench;

/** What the heap still holds once it is collected. */
final class Heap {

    static final double MEGABYTE = 1024.0 * 1024;

    private static final int COLLECTIONS = 3;

    private Heap() {}

    static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
