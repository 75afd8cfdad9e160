package fr.amiable.letter.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One mark in the words of a text, with where it stands, both counted from 1: {@code {{field}}}, the two ends of a passage, a
 * shared part, or a block in square brackets.
 */
record TextTag(Kind kind, String name, int line, int column) {

    /** What marks can be. */
    enum Kind {
        FIELD,
        WHEN,
        UNLESS,
        END,
        PART,
        BLOCK,
        UNREADABLE
    }

    private static final Pattern TAG =
            Pattern.compile("\\{\\{(?:([#^/>]?)\\s*([A-Za-z-]+)\\s*}}(?!}))?|(?m:^|(?<=}}))\\[([^\\]\\n]*)]");

    static List<TextTag> in(String words) {
        List<TextTag> tags = new ArrayList<>();
        Matcher found = TAG.matcher(words);
        while (found.find()) {
            int lineStart = words.lastIndexOf('\n', found.start() - 1) + 1;
            int line = 1
                    + (int) words.substring(0, found.start())
                            .chars()
                            .filter(sign -> sign == '\n')
                            .count();
            int column = found.start() - lineStart + 1;
            boolean isBlock = found.group(3) != null;
            tags.add(new TextTag(
                    isBlock ? Kind.BLOCK : kind(found.group(1), found.group(2)),
                    isBlock ? found.group(3) : found.group(2) == null ? "" : found.group(2),
                    line,
                    column));
        }
        return tags;
    }

    private static Kind kind(String sign, String name) {
        if (name == null) {
            return Kind.UNREADABLE;
        }
        return switch (sign) {
            case "#" -> Kind.WHEN;
            case "^" -> Kind.UNLESS;
            case "/" -> Kind.END;
            case ">" -> Kind.PART;
            default -> Kind.FIELD;
        };
    }
}
