package fr.amiable.document.source.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A conversation as telephones save it, one line a message: « [12/03/2026 09:15:02] Anne : … » on an iPhone,
 * « 12/03/2026, 09:15 - Anne : … » or « 12/03/2026 à 09:15 - … » on Android.
 */
record Conversation(List<Said> messages) {

    private static final String MARKS = "[\\u200e\\u200f\\u202a-\\u202e\\ufeff]*";
    private static final String DAY = "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})";
    private static final String HOUR = "(\\d{1,2})[:h](\\d{2})(?::(\\d{2}))?";
    private static final Pattern IPHONE =
            Pattern.compile(MARKS + "\\[" + DAY + ",?(?:\\s+à)?\\s+" + HOUR + "\\]\\s*(.*)", Pattern.DOTALL);
    private static final Pattern ANDROID =
            Pattern.compile(MARKS + DAY + ",?(?:\\s+à)?\\s+" + HOUR + "\\s+[-–]\\s+(.*)", Pattern.DOTALL);
    private static final Pattern AUTHOR = Pattern.compile("(?s)([^:\\n]{1,60}?)[\\s\\u00a0\\u202f]?:\\s(.*)");
    private static final Pattern JOINED = Pattern.compile(
            "<\\s*(?:pièce jointe|attached)\\s*:\\s*([^>]+?)\\s*>|(\\S[^\\n<>:]{0,120}?\\.[A-Za-z0-9]{2,5}) \\((?:fichier joint|file attached)\\)");
    private static final int FEWEST = 2;

    /**
     * @param author empty for what the application says itself
     * @param joined the name of the file sent with it; empty when there is none
     */
    record Said(LocalDate day, LocalTime at, String author, String words, String joined) {}

    Conversation {
        messages = List.copyOf(messages);
    }

    /** Whether the text really was one: nearly nothing before the first message, and more than one of them. */
    boolean isOne() {
        return messages.size() >= FEWEST;
    }

    /** No message when the text begins with anything else. */
    static Conversation read(String text) {
        List<Said> messages = new ArrayList<>();
        StringBuilder pending = new StringBuilder();
        boolean isFirst = true;
        for (String line : text.split("\\r?\\n|\\r")) {
            boolean isStart =
                    IPHONE.matcher(line).matches() || ANDROID.matcher(line).matches();
            if (isFirst && line.isBlank()) {
                continue;
            }
            if (isFirst && !isStart) {
                return new Conversation(List.of());
            }
            isFirst = false;
            if (isStart && pending.length() > 0) {
                said(pending.toString()).ifPresent(messages::add);
                pending.setLength(0);
            }
            pending.append(pending.length() > 0 ? "\n" : "").append(line);
        }
        said(pending.toString()).ifPresent(messages::add);
        return new Conversation(messages);
    }

    private static Optional<Said> said(String lines) {
        Matcher match = IPHONE.matcher(lines);
        if (!match.matches()) {
            match = ANDROID.matcher(lines);
        }
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(match.group(3));
            LocalDate day = LocalDate.of(
                    year < 100 ? 2000 + year : year,
                    Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(1)));
            LocalTime at = LocalTime.of(
                    Integer.parseInt(match.group(4)),
                    Integer.parseInt(match.group(5)),
                    match.group(6) == null ? 0 : Integer.parseInt(match.group(6)));
            return Optional.of(said(day, at, match.group(7)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Said said(LocalDate day, LocalTime at, String rest) {
        Matcher author = AUTHOR.matcher(rest);
        boolean hasAuthor = author.matches();
        String words = hasAuthor ? author.group(2) : rest;
        Matcher joined = JOINED.matcher(words);
        String file = joined.find() ? Optional.ofNullable(joined.group(1)).orElse(joined.group(2)) : "";
        return new Said(
                day,
                at,
                hasAuthor ? author.group(1).strip() : "",
                file.isEmpty() ? words.strip() : joined.replaceFirst("").strip(),
                file.strip());
    }
}
