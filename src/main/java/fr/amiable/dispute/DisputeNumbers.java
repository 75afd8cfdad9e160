package fr.amiable.dispute;

/** Numbers disputes within their year: {@code L-2026-004} after {@code L-2026-003}; removed disputes keep their numbers. */
final class DisputeNumbers {

    private final DisputeRepository disputes;

    DisputeNumbers(DisputeRepository disputes) {
        this.disputes = disputes;
    }

    String next(int year) {
        String prefix = "L-" + year + "-";
        int last = disputes.lastNumber(year)
                .map(number -> Integer.parseInt(number.substring(prefix.length())))
                .orElse(0);
        return String.format("%s%03d", prefix, last + 1);
    }
}
