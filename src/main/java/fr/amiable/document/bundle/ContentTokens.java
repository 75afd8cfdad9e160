package fr.amiable.document.bundle;

import java.nio.charset.StandardCharsets;

/** Cuts the content of a page into numbers, names, strings and operators; it stumbles over nothing and ends at the end. */
final class ContentTokens {

    /** What the last token is. */
    enum Kind {
        NUMBER,
        NAME,
        STRING,
        OPERATOR,
        PUNCTUATION,
        END
    }

    private static final int END_OF_IMAGE_CHECKED = 12;

    private final byte[] data;
    private int at;
    private int start;
    private int end;
    private int stringLength;

    ContentTokens(byte[] data) {
        this.data = data;
    }

    Kind next() {
        skipBlank();
        start = at;
        if (at >= data.length) {
            return Kind.END;
        }
        byte first = data[at++];
        Kind kind = switch (first) {
            case '(' -> literal();
            case '<' -> hexadecimal();
            case '/' -> word(Kind.NAME);
            case '>', '[', ']', '{', '}', ')' -> Kind.PUNCTUATION;
            default -> word(isNumberStart(first) ? Kind.NUMBER : Kind.OPERATOR);
        };
        end = at;
        return kind;
    }

    /** Of a number, read as far as it is well written. */
    double number() {
        boolean isNegative = data[start] == '-';
        double value = 0;
        double unit = 0;
        for (int place = start; place < end; place++) {
            byte letter = data[place];
            if (letter == '.' && unit == 0) {
                unit = 1;
            } else if (letter >= '0' && letter <= '9') {
                unit /= 10;
                value = unit == 0 ? value * 10 + letter - '0' : value + unit * (letter - '0');
            } else if (place > start) {
                break;
            }
        }
        return isNegative ? -value : value;
    }

    /** Of an operator, or of a name without its solidus. */
    String text() {
        int from = data[start] == '/' ? start + 1 : start;
        return new String(data, from, end - from, StandardCharsets.ISO_8859_1);
    }

    /** How many bytes the last string holds. */
    int stringLength() {
        return stringLength;
    }

    /** Passes the data of an image that is written in the content, after {@code ID}. */
    void skipImage() {
        for (int place = at + 1; place + 1 < data.length; place++) {
            if (data[place] == 'E'
                    && data[place + 1] == 'I'
                    && isBlank(data[place - 1])
                    && (place + 2 == data.length || isBlank(data[place + 2]))
                    && isContentAfter(place + 2)) {
                at = place + 2;
                return;
            }
        }
        at = data.length;
    }

    private boolean isContentAfter(int place) {
        for (int next = place; next < Math.min(data.length, place + END_OF_IMAGE_CHECKED); next++) {
            if (data[next] < ' ' && !isBlank(data[next]) || data[next] == 127) {
                return false;
            }
        }
        return true;
    }

    private Kind literal() {
        int depth = 1;
        stringLength = 0;
        while (at < data.length && depth > 0) {
            byte next = data[at++];
            if (next == '\\') {
                at++;
            } else if (next == '(') {
                depth++;
            } else if (next == ')') {
                depth--;
            }
            stringLength++;
        }
        stringLength = Math.max(0, stringLength - 1);
        at = Math.min(at, data.length);
        return Kind.STRING;
    }

    private Kind hexadecimal() {
        if (at < data.length && data[at] == '<') {
            at++;
            return Kind.PUNCTUATION;
        }
        int digits = 0;
        while (at < data.length && data[at] != '>') {
            digits += isBlank(data[at]) ? 0 : 1;
            at++;
        }
        at = Math.min(at + 1, data.length);
        stringLength = digits / 2;
        return Kind.STRING;
    }

    private Kind word(Kind kind) {
        while (at < data.length && !isBlank(data[at]) && !isDelimiter(data[at])) {
            at++;
        }
        return kind;
    }

    private void skipBlank() {
        while (at < data.length && (isBlank(data[at]) || data[at] == '%')) {
            if (data[at] == '%') {
                while (at < data.length && data[at] != '\n' && data[at] != '\r') {
                    at++;
                }
            } else {
                at++;
            }
        }
    }

    private static boolean isNumberStart(byte letter) {
        return letter >= '0' && letter <= '9' || letter == '-' || letter == '+' || letter == '.';
    }

    private static boolean isBlank(byte letter) {
        return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t' || letter == '\f' || letter == 0;
    }

    private static boolean isDelimiter(byte letter) {
        return letter == '('
                || letter == ')'
                || letter == '<'
                || letter == '>'
                || letter == '['
                || letter == ']'
                || letter == '{'
                || letter == '}'
                || letter == '/'
                || letter == '%';
    }
}
