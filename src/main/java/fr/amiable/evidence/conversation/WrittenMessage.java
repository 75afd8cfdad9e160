package fr.amiable.evidence.conversation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message as a telephone writes it, before days are told from months: « [12/03/2026 09:15:02] Anne : … » on an iPhone,
 * « 12/03/2026, 09:15 - Anne : … », « 12/03/2026 à 09:15 - … » or « 3/12/26, 9:15 AM - … » on Android, « 2026-03-12 09:15:02 -
 * Reçu - Anne : … » or the same parted by tabs in copies of SMS.
 */
record WrittenMessage(int first, int second, int third, LocalTime at, boolean isAmerican, String rest) {

    private static final String MARKS = "[\\u200e\\u200f\\u202a-\\u202e\\ufeff]*";
    private static final String DAY = "(\\d{1,4})[/.-](\\d{1,2})[/.-](\\d{1,4})";
    private static final String ROOM = "[\\s\\u00a0\\u202f]";
    private static final String HOUR = "(\\d{1,2})" + ROOM + "?[:h.]" + ROOM + "?(\\d{2})(?::(\\d{2}))?(?:" + ROOM
            + "?([AaPp]\\.?" + ROOM + "?[Mm])\\.?)?";
    private static final String BETWEEN = ",?(?:" + ROOM + "+à)?" + ROOM + "+";
    private static final Pattern BRACKETS =
            Pattern.compile(MARKS + "\\[" + DAY + BETWEEN + HOUR + "\\]\\s*(.*)", Pattern.DOTALL);
    private static final Pattern DASH = Pattern.compile(
            MARKS + DAY + BETWEEN + HOUR + "(?:" + ROOM + "+[-–]" + ROOM + "+|\\t|" + ROOM + "+:" + ROOM + "+)(.*)",
            Pattern.DOTALL);
    private static final Pattern AUTHOR = Pattern.compile("(?s)([^:\\n]{1,60}?)[\\s\\u00a0\\u202f]?:\\s(.*)");
    private static final Pattern COLUMNS = Pattern.compile("(?s)([^\\t\\n]{1,60}(?:\\t[^\\t\\n]{1,60})?)\\t(.*)");
    private static final Pattern JOINED = Pattern.compile("<\\s?(?:pièce jointe|attached)\\s?:\\s?([^>]{1,300}+)>"
            + "|(\\S[^\\n<>:]{0,120}?\\.[A-Za-z0-9]{2,5}) \\((?:fichier joint|file attached)\\)");
    private static final int MOST_BEFORE_A_FILE = 10_000;
    private static final int CENTURY = 100;

    static boolean starts(String line) {
        return match(line).isPresent();
    }

    private static Optional<Matcher> match(String line) {
        Matcher match = BRACKETS.matcher(line);
        if (!match.matches()) {
            match = DASH.matcher(line);
        }
        return match.matches() ? Optional.of(match) : Optional.empty();
    }

    /** @param lines a first line that starts a message, and those that follow */
    static Optional<WrittenMessage> of(String lines) {
        return match(lines).flatMap(match -> {
            try {
                return Optional.of(new WrittenMessage(
                        Integer.parseInt(match.group(1)),
                        Integer.parseInt(match.group(2)),
                        Integer.parseInt(match.group(3)),
                        hour(match),
                        match.group(7) != null && match.group(7).matches("[AP]M"),
                        match.group(8)));
            } catch (DateTimeException impossible) {
                return Optional.empty();
            }
        });
    }

    private static LocalTime hour(Matcher match) {
        int hour = Integer.parseInt(match.group(4));
        if (match.group(7) != null) {
            boolean isAfternoon = match.group(7).toLowerCase(Locale.ROOT).startsWith("p");
            hour = hour % 12 + (isAfternoon ? 12 : 0);
        }
        return LocalTime.of(
                hour, Integer.parseInt(match.group(5)), match.group(6) == null ? 0 : Integer.parseInt(match.group(6)));
    }

    /** Year, month, day. */
    boolean isIso() {
        return first >= CENTURY;
    }

    int year() {
        int year = isIso() ? first : third;
        return year < CENTURY ? 2000 + year : year;
    }

    /** Empty when there is no such day. */
    Optional<Conversation.Said> said(DayOrder order) {
        try {
            boolean isDayFirst = order == DayOrder.DAY_FIRST;
            LocalDate day = isIso()
                    ? LocalDate.of(first, second, third)
                    : LocalDate.of(year(), isDayFirst ? second : first, isDayFirst ? first : second);
            return Optional.of(said(day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private Conversation.Said said(LocalDate day) {
        Matcher author = AUTHOR.matcher(rest);
        Matcher columns = COLUMNS.matcher(rest);
        String who = "";
        String words = rest;
        if (columns.matches()) {
            who = columns.group(1).replace("\t", " · ").strip();
            words = columns.group(2);
        } else if (author.matches()) {
            who = author.group(1).strip();
            words = author.group(2);
        }
        words = withoutMarks(words);
        Matcher joined = JOINED.matcher(words).region(0, Math.min(words.length(), MOST_BEFORE_A_FILE));
        if (!joined.find()) {
            return new Conversation.Said(day, at, who, words.strip(), "");
        }
        String file = Optional.ofNullable(joined.group(1)).orElse(joined.group(2));
        String left = words.substring(0, joined.start()) + words.substring(joined.end());
        return new Conversation.Said(day, at, who, left.strip(), file.strip());
    }

    private static String withoutMarks(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && isMark(words.charAt(start))) {
            start++;
        }
        while (end > start && isMark(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(start, end);
    }

    private static boolean isMark(char letter) {
        return letter == '\u200e'
                || letter == '\u200f'
                || letter == '\ufeff'
                || letter >= '\u202a' && letter <= '\u202e';
    }
}
