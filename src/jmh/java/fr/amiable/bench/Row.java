package fr.amiable.bench;

import java.util.Arrays;
import java.util.Locale;

/** One measured line of the report: what, how long in milliseconds, and the target it is held against. */
record Row(String what, double median, double p95, String target, boolean isReached) {

    static Row of(String what, double[] millis, String target, double limitMillis) {
        double p95 = quantile(millis, 0.95);
        return new Row(what, quantile(millis, 0.5), p95, target, p95 <= limitMillis);
    }

    static Row withoutTarget(String what, double[] millis) {
        return new Row(what, quantile(millis, 0.5), quantile(millis, 0.95), "", true);
    }

    static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    String text() {
        return String.format(
                Locale.ROOT,
                "%-52s %10.1f %10.1f   %-24s %s",
                what,
                median,
                p95,
                target,
                target.isEmpty() ? "" : isReached ? "reached" : "MISSED");
    }
}
