package fr.amiable.document.source.words;

import fr.amiable.common.Texts;
import fr.amiable.evidence.WrittenText;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Reads an e-mail file, leniently: what a header says badly is shown as it is written. */
final class InternetMail {

    private static final int MOST_BORDERS = 5_000;
    private static final int LONGEST_HEADER = 20_000;

    private final Texts texts;

    InternetMail(Texts texts) {
        this.texts = texts;
    }

    MailMessage read(byte[] bytes) throws IOException, MessagingException {
        requireFewParts(bytes);
        Properties lenient = new Properties();
        lenient.setProperty("mail.mime.address.strict", "false");
        MimeMessage message =
                new MimeMessage(Session.getInstance(lenient), new SharedByteArrayInputStream(withoutEnvelope(bytes)));
        MailParts parts = new MailParts();
        parts.take(message, 0);
        String subject = decoded(message.getHeader("Subject", " "));
        Map<MailField, String> fields = new EnumMap<>(MailField.class);
        fields.put(MailField.FROM, people(message, "From"));
        fields.put(MailField.TO, people(message, Message.RecipientType.TO.toString()));
        fields.put(MailField.COPY, people(message, Message.RecipientType.CC.toString()));
        fields.put(MailField.DATE, date(message));
        fields.put(MailField.SUBJECT, subject);
        fields.put(MailField.ATTACHMENTS, MailParts.listed(parts.attachments(), texts));
        fields.put(MailField.IDENTIFIER, decoded(message.getHeader("Message-ID", " ")));
        return new MailMessage(subject, fields, parts.text(), parts.html(), parts.pictures(), parts.attachments());
    }

    /** Counted before they are read: each takes the mail library a while. */
    private static void requireFewParts(byte[] bytes) throws MessagingException {
        int borders = 0;
        for (int at = 2; at < bytes.length; at++) {
            if (bytes[at] == '-' && bytes[at - 1] == '-' && (at == 2 || bytes[at - 2] == '\n')) {
                borders++;
            }
        }
        if (borders > MOST_BORDERS) {
            throw new MessagingException("more than " + MOST_BORDERS + " lines that may part the message");
        }
    }

    /** Mailboxes write a line of their own before each message. */
    private static byte[] withoutEnvelope(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1);
        if (!start.equals("From ")) {
            return bytes;
        }
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length);
    }

    private static String people(MimeMessage message, String header) throws MessagingException {
        String written = message.getHeader(header, ", ");
        if (written == null) {
            return "";
        }
        try {
            return Arrays.stream(InternetAddress.parseHeader(written, false))
                    .map(InternetMail::person)
                    .collect(Collectors.joining(", "));
        } catch (AddressException malformed) {
            return decoded(written);
        }
    }

    private static String person(Address address) {
        if (address instanceof InternetAddress internet && internet.getPersonal() != null) {
            return internet.getPersonal() + " <" + internet.getAddress() + ">";
        }
        return decoded(address.toString());
    }

    private static String date(MimeMessage message) throws MessagingException {
        String written = decoded(message.getHeader("Date", " "));
        return written.isBlank() ? "" : MailDate.inFrench(written, new MailDateFormat());
    }

    /** Encoded words read, as written when they cannot be; no more than the start of an endless one. */
    static String decoded(String header) {
        if (header == null) {
            return "";
        }
        String start = header.substring(0, Math.min(header.length(), LONGEST_HEADER));
        String unfolded = MimeUtility.unfold(start).strip();
        try {
            String words = MimeUtility.decodeText(unfolded);
            return words.chars().anyMatch(letter -> letter >= 0x80 && letter < 0x100) && words.equals(unfolded)
                    ? WrittenText.of(words.getBytes(StandardCharsets.ISO_8859_1))
                    : words;
        } catch (UnsupportedEncodingException unknown) {
            return unfolded;
        }
    }
}
