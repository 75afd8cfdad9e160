package fr.amiable.document.preview;

/** The dots that pages are drawn with: as many as asked, but never so many that memory would lack. */
final class Canvas {

    private static final double MOST_DOTS = 6e6;

    private Canvas() {}

    /** How much to enlarge a page of that size for it to have so many dots across. */
    static float scale(double across, double down, int width) {
        double wanted = Math.max(1, width) / Math.max(1, across);
        double most = Math.sqrt(MOST_DOTS / (Math.max(1, across) * Math.max(1, down)));
        return (float) Math.min(wanted, most);
    }
}
