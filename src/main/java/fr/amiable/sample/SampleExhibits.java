package fr.amiable.sample;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Progress;
import fr.amiable.common.Subject;
import fr.amiable.evidence.exhibit.ExhibitCategory;
import fr.amiable.evidence.exhibit.ExhibitDetails;
import fr.amiable.evidence.exhibit.NewExhibit;
import fr.amiable.letter.ProducedLetter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The exhibits of the dispute under way: what was agreed, delivered, invoiced, asked and answered, and one note kept to oneself. */
final class SampleExhibits {

    private static final LocalTime MAIL_HOUR = LocalTime.of(8, 42);
    private static final int LINE_OF_BASE64 = 76;

    private final SampleServices services;
    private final SampleRecords records;
    private final Map<String, String> values = new HashMap<>();
    private final List<NewExhibit> exhibits = new ArrayList<>();

    /** @param values what the papers name, such as the number of the invoice */
    SampleExhibits(SampleServices services, SampleRecords records, Map<String, String> values) {
        this.services = services;
        this.records = records;
        this.values.putAll(values);
        for (String head : List.of("company", "companyAddress", "client", "clientHead")) {
            this.values.put(head, records.get("bati.paper." + head));
        }
    }

    /** A day that papers name. */
    SampleExhibits on(String name, LocalDate day) {
        values.put(name, FrenchText.dateInWords(day));
        return this;
    }

    SampleExhibits paper(String name, ExhibitCategory category, LocalDate on) {
        byte[] pdf = services.evidence().papers().render(SamplePaper.read(filled("papers/" + name + ".txt")));
        return file(name, category, on, name(name) + ".pdf", pdf);
    }

    SampleExhibits letter(String name, ExhibitCategory category, ProducedLetter letter) {
        byte[] pdf = services.exchanges().letters().reprint(letter.id());
        return file(name, category, letter.writtenOn(), name(name) + ".pdf", pdf);
    }

    SampleExhibits photo(LocalDate on) {
        return file("photo", ExhibitCategory.OTHER, on, "porte-bureau-4.jpg", bytes("porte-bureau-4.jpg"));
    }

    /** The client's e-mail with its photograph, as a mail program keeps it. */
    SampleExhibits mail(LocalDate on) {
        values.put(
                "sent",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(on.atTime(MAIL_HOUR).atOffset(ZoneOffset.UTC)));
        values.put(
                "photo",
                Base64.getMimeEncoder(LINE_OF_BASE64, new byte[] {'\n'}).encodeToString(bytes("fissure-bureau-4.jpg")));
        byte[] mail = filled("papers/mail.txt").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return file("mail", ExhibitCategory.REPLY, on, "courriel-loiseau.eml", mail);
    }

    SampleExhibits note(LocalDate on) {
        byte[] note = filled("papers/note.txt").getBytes(StandardCharsets.UTF_8);
        return file("note", ExhibitCategory.OTHER, on, "note-interne.txt", note);
    }

    void addTo(Subject dispute) {
        services.evidence().exhibits().add(dispute, exhibits, Progress.NONE);
    }

    private SampleExhibits file(String name, ExhibitCategory category, LocalDate on, String file, byte[] bytes) {
        ExhibitDetails details = new ExhibitDetails(
                name(name),
                Optional.of(on),
                records.get("bati.exhibit." + name + ".about"),
                category,
                name.equals("note"));
        exhibits.add(NewExhibit.of(file, bytes).with(details));
        return this;
    }

    /** With the number that such a paper bears. */
    private String name(String key) {
        String number = values.get(key.equals("reminder") ? "invoice" : key);
        return MessageFormat.format(records.get("bati.exhibit." + key), number == null ? "" : number);
    }

    private String filled(String resource) {
        String words = new String(bytes(resource), StandardCharsets.UTF_8);
        for (Map.Entry<String, String> value : values.entrySet()) {
            words = words.replace("{" + value.getKey() + "}", value.getValue());
        }
        return words;
    }

    private static byte[] bytes(String resource) {
        try (InputStream file = SampleExhibits.class.getResourceAsStream(resource)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
