package fr.amiable.evidence;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the headers of an e-mail from an ordinary text. */
final class MailHeaders {

    private static final Pattern HEADER = Pattern.compile("([A-Za-z][A-Za-z0-9-]{0,76})[ \\t]*:.*");
    private static final Set<String> OF_TRANSPORT = Set.of(
            "received",
            "return-path",
            "delivered-to",
            "mime-version",
            "message-id",
            "date",
            "content-type",
            "x-mozilla-status",
            "dkim-signature",
            "authentication-results");
    private static final Set<String> OF_PEOPLE = Set.of("from", "to", "subject", "cc", "bcc", "reply-to", "sender");
    private static final Pattern OF_PARTS = Pattern.compile("(?i)content-type:\\s*multipart/");
    private static final int MOST_LINES = 400;

    private MailHeaders() {}

    /** Lines that are all headers, before the first empty one, with people's and the transport's among them. */
    static boolean begin(String start) {
        if (OF_PARTS.matcher(start).lookingAt()) {
            return true;
        }
        Set<String> names = new HashSet<>();
        int line = 0;
        for (String words : start.split("\\r?\\n|\\r", MOST_LINES)) {
            boolean isFirst = line++ == 0;
            if (words.isBlank()) {
                if (names.isEmpty()) {
                    continue;
                }
                break;
            }
            if (isFirst && (words.startsWith("From ") || words.startsWith("\u00ef\u00bb\u00bf"))) {
                continue;
            }
            Matcher header = HEADER.matcher(words);
            if (header.matches()) {
                names.add(header.group(1).toLowerCase(Locale.ROOT));
            } else if (names.isEmpty() || !Character.isWhitespace(words.charAt(0))) {
                break;
            }
        }
        return names.stream().anyMatch(OF_PEOPLE::contains)
                && names.stream().anyMatch(OF_TRANSPORT::contains)
                && (names.contains("from") || names.size() > 2);
    }
}
