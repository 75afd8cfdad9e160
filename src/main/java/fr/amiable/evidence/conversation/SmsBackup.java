package fr.amiable.evidence.conversation;

import fr.amiable.evidence.WrittenText;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Messages of an Android telephone as « SMS Backup & Restore » copies them, an XML file; hours are those of metropolitan
 * France.
 *
 * @param files what was sent with the messages, by the names the messages give
 */
public record SmsBackup(Conversation conversation, Map<String, byte[]> files) {

    private static final ZoneId HERE = ZoneId.of("Europe/Paris");
    private static final Pattern HALVES = Pattern.compile("&#(5[5-6]\\d{3});&#(5[6-7]\\d{3});");
    private static final String ROOT = "smses";
    private static final String RECEIVED = "1";
    private static final Set<String> NOT_SENT_AS_FILES = Set.of("text/plain", "application/smil");

    /**
     * Empty when the file is anything else.
     *
     * @param owner words for the telephone's owner writing to somebody
     */
    public static Optional<SmsBackup> read(byte[] bytes, UnaryOperator<String> owner) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(repaired(bytes)));
            while (reader.hasNext() && reader.next() != XMLStreamConstants.START_ELEMENT) {
                // what stands before the first element
            }
            return reader.isStartElement() && ROOT.equals(reader.getLocalName())
                    ? new Reading(reader, owner).all()
                    : Optional.empty();
        } catch (XMLStreamException damaged) {
            return Optional.empty();
        }
    }

    /** Older copies write one sign beyond the first plane as two halves, which no reader of XML admits. */
    private static String repaired(byte[] bytes) {
        return HALVES.matcher(WrittenText.of(bytes)).replaceAll(pair -> {
            int high = Integer.parseInt(pair.group(1));
            int low = Integer.parseInt(pair.group(2));
            return Character.isSurrogatePair((char) high, (char) low)
                    ? "&#" + Character.toCodePoint((char) high, (char) low) + ";"
                    : "";
        });
    }

    /** One going through the file. */
    private static final class Reading {

        private final XMLStreamReader reader;
        private final UnaryOperator<String> owner;
        private final List<Conversation.Said> said = new ArrayList<>();
        private final Map<String, byte[]> files = new LinkedHashMap<>();

        private Reading(XMLStreamReader reader, UnaryOperator<String> owner) {
            this.reader = reader;
            this.owner = owner;
        }

        private Optional<SmsBackup> all() throws XMLStreamException {
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (reader.getLocalName()) {
                        case "sms" -> add(value("type").equals(RECEIVED), value("body"), "");
                        case "mms" -> addParts();
                        default -> {
                            // other elements say nothing
                        }
                    }
                }
            }
            said.sort(Comparator.comparing(Conversation.Said::day).thenComparing(Conversation.Said::at));
            return said.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new SmsBackup(new Conversation("", said, false), files));
        }

        private void add(boolean isReceived, String words, String file) {
            add(when(), who(isReceived), words, file);
        }

        private void add(Optional<LocalDateTime> when, String who, String words, String file) {
            when.ifPresent(time ->
                    said.add(new Conversation.Said(time.toLocalDate(), time.toLocalTime(), who, words.strip(), file)));
        }

        /** A message with files: its words, then each file. */
        private void addParts() throws XMLStreamException {
            Optional<LocalDateTime> when = when();
            String who = who(value("msg_box").equals(RECEIVED));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.END_ELEMENT
                        && reader.getLocalName().equals("mms")) {
                    return;
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("part")) {
                    if (value("ct").equals("text/plain")) {
                        add(when, who, value("text"), "");
                    } else if (!NOT_SENT_AS_FILES.contains(value("ct"))) {
                        add(when, who, "", kept());
                    }
                }
            }
        }

        /** The name under which the file of the part is kept; it is named even when its bytes are not there. */
        private String kept() {
            String given = value("cl").isEmpty() ? value("name") : value("cl");
            String plain = given.isEmpty() ? "mms" : given.replace('/', '_');
            String name = plain;
            for (int more = 2; files.containsKey(name); more++) {
                name = more + "-" + plain;
            }
            try {
                byte[] bytes = Base64.getMimeDecoder().decode(value("data"));
                if (bytes.length > 0) {
                    files.put(name, bytes);
                }
            } catch (IllegalArgumentException damaged) {
                // named in the transcript as missing
            }
            return name;
        }

        private String who(boolean isReceived) {
            String name = value("contact_name");
            String other = name.isEmpty() || name.equals("(Unknown)") ? value("address") : name;
            return isReceived ? other : owner.apply(other);
        }

        private Optional<LocalDateTime> when() {
            try {
                return Optional.of(LocalDateTime.ofInstant(
                        Instant.ofEpochMilli(Long.parseLong(value("date"))).truncatedTo(ChronoUnit.SECONDS), HERE));
            } catch (NumberFormatException | DateTimeException none) {
                return Optional.empty();
            }
        }

        /** « null » is how the telephone writes that there is none. */
        private String value(String name) {
            String value = reader.getAttributeValue(null, name);
            return value == null || value.equals("null") ? "" : value;
        }
    }
}
