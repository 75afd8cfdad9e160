package fr.amiable.ui.common.chart;

import fr.amiable.ui.common.widget.Tone;

/**
 * One bar: what is under it, the figure over it, how high it is, how much of it stands apart on top, its colour, and all of it in words
 * for who cannot see it. Heights may not be negative.
 */
public record Bar(String label, String figure, double whole, double apart, Tone tone, String words) {

    public Bar {
        if (whole < 0 || apart < 0 || apart > whole) {
            throw new IllegalArgumentException(label + ": " + apart + " of " + whole);
        }
    }

    /** Nothing stands apart. */
    public static Bar plain(String label, String figure, double whole, Tone tone, String words) {
        return new Bar(label, figure, whole, 0, tone, words);
    }
}
