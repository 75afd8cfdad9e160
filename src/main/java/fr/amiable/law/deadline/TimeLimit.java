package fr.amiable.law.deadline;

/** A procedural time limit as a text gives it: months, days, or months and days. */
public record TimeLimit(int months, int days) {

    public TimeLimit {
        if (months < 0 || days < 0 || months + days == 0) {
            throw new IllegalArgumentException("not a time limit: " + months + " months, " + days + " days");
        }
    }

    public static TimeLimit ofDays(int days) {
        return new TimeLimit(0, days);
    }

    public static TimeLimit ofMonths(int months) {
        return new TimeLimit(months, 0);
    }
}
