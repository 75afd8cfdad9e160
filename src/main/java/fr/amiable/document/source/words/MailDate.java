package fr.amiable.document.source.words;

import fr.amiable.common.FrenchText;
import jakarta.mail.internet.MailDateFormat;
import java.text.ParseException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date of an e-mail in French, at the hour of who sent it. */
final class MailDate {

    private static final Pattern OFFSET = Pattern.compile("([+-]\\d{4})\\b");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.FRANCE);
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private MailDate() {}

    /** As written when it is no date. */
    static String inFrench(String written, MailDateFormat format) {
        try {
            Matcher offset = OFFSET.matcher(written);
            ZoneId zone = offset.find() ? ZoneOffset.of(offset.group(1)) : ZoneOffset.UTC;
            return inFrench(format.parse(written).toInstant(), zone);
        } catch (ParseException | RuntimeException malformed) {
            return written;
        }
    }

    /** At the hour of Paris, for a message that tells no other. */
    static String inFrance(Instant at) {
        return inFrench(at, FRANCE);
    }

    private static String inFrench(Instant at, ZoneId zone) {
        ZonedDateTime there = at.atZone(zone);
        return FrenchText.weekdayAndDate(there.toLocalDate()) + " à " + HOUR.format(there) + " (UTC"
                + (there.getOffset().getTotalSeconds() == 0
                        ? ""
                        : there.getOffset().getId()) + ")";
    }
}
