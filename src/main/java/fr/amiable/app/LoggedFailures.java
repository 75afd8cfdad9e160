package fr.amiable.app;

import fr.amiable.storage.FailureWords;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * Writes failures with their places and causes, but little of what they say: a database tells the words it was given, and of a
 * damaged page all that stands on it. The log is plain, where the data are encrypted.
 */
final class LoggedFailures extends SimpleFormatter {

    private static final int LONGEST_MESSAGE = 200;
    private static final int MOST_CAUSES = 10;

    @Override
    public String format(LogRecord entry) {
        LogRecord bare = new LogRecord(entry.getLevel(), entry.getMessage());
        bare.setInstant(entry.getInstant());
        bare.setLoggerName(entry.getLoggerName());
        bare.setParameters(entry.getParameters());
        bare.setResourceBundle(entry.getResourceBundle());
        bare.setSourceClassName(entry.getSourceClassName());
        bare.setSourceMethodName(entry.getSourceMethodName());
        StringWriter written = new StringWriter();
        written.write(super.format(bare));
        if (entry.getThrown() != null) {
            try (PrintWriter out = new PrintWriter(written)) {
                write(out, "", entry.getThrown(), Collections.newSetFromMap(new IdentityHashMap<>()));
            }
        }
        return written.toString();
    }

    private static void write(PrintWriter out, String relation, Throwable failure, Set<Throwable> told) {
        if (failure == null || told.size() > MOST_CAUSES || !told.add(failure)) {
            return;
        }
        String words = words(failure);
        out.println(relation + failure.getClass().getName() + (words.isEmpty() ? "" : ": " + words));
        for (StackTraceElement place : failure.getStackTrace()) {
            out.println("\tat " + place);
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            write(out, "Suppressed: ", suppressed, told);
        }
        write(out, "Caused by: ", failure.getCause(), told);
    }

    /** One line; of what comes from the database, its code only. */
    private static String words(Throwable failure) {
        return FailureWords.of(failure).orElseGet(() -> {
            String line =
                    String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
            return line.substring(0, Math.min(line.length(), LONGEST_MESSAGE));
        });
    }
}
