package fr.amiable.storage.search;

import fr.amiable.common.Subject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The names of the things that journal entries are about, and where they are seen; things without a page of their own are left out. */
final class SubjectNames {

    /** {@code id}, name, and the id of what opens. */
    private record Reading(String select, Subject.Kind opens) {}

    /** How a thing is called, and what opens to see it. */
    record Named(String name, Subject opens) {}

    private static final Map<Subject.Kind, Reading> READINGS = readings();

    private final JdbcClient sql;

    SubjectNames(JdbcClient sql) {
        this.sql = sql;
    }

    private static Map<Subject.Kind, Reading> readings() {
        Map<Subject.Kind, Reading> readings = new EnumMap<>(Subject.Kind.class);
        readings.put(
                Subject.Kind.CLIENT,
                new Reading("SELECT id, name, COALESCE(merged_into, id) FROM client WHERE id", Subject.Kind.CLIENT));
        readings.put(
                Subject.Kind.INVOICE, new Reading("SELECT id, number, id FROM invoice WHERE id", Subject.Kind.INVOICE));
        readings.put(
                Subject.Kind.CONTRACT,
                new Reading("SELECT id, number, id FROM contract WHERE id", Subject.Kind.CONTRACT));
        readings.put(
                Subject.Kind.DISPUTE, new Reading("SELECT id, number, id FROM dispute WHERE id", Subject.Kind.DISPUTE));
        readings.put(Subject.Kind.PAYMENT, ofClient("payment", Subject.Kind.CLIENT));
        readings.put(Subject.Kind.TIMELINE_ENTRY, ofClient("timeline_entry", Subject.Kind.CLIENT));
        readings.put(
                Subject.Kind.LETTER,
                new Reading(
                        "SELECT o.id, c.name, o.id FROM letter o JOIN client c ON c.id = o.client_id WHERE o.id",
                        Subject.Kind.LETTER));
        readings.put(
                Subject.Kind.TERMS_OF_SALE,
                new Reading("SELECT id, version, id FROM terms_of_sale WHERE id", Subject.Kind.TERMS_OF_SALE));
        readings.put(
                Subject.Kind.COMPANY, new Reading("SELECT id, name, id FROM company WHERE id", Subject.Kind.COMPANY));
        return readings;
    }

    private static Reading ofClient(String table, Subject.Kind opens) {
        return new Reading(
                "SELECT o.id, c.name, c.id FROM " + table + " o JOIN client c ON c.id = o.client_id WHERE o.id", opens);
    }

    Map<Subject, Named> of(List<Subject> subjects) {
        Map<Subject.Kind, List<Long>> ids = new EnumMap<>(Subject.Kind.class);
        subjects.forEach(subject ->
                ids.computeIfAbsent(subject.kind(), kind -> new ArrayList<>()).add(subject.id()));
        Map<Subject, Named> names = new HashMap<>();
        ids.forEach((kind, some) -> {
            Reading reading = READINGS.get(kind);
            if (reading != null) {
                names.putAll(read(kind, reading, some));
            }
        });
        return names;
    }

    private Map<Subject, Named> read(Subject.Kind kind, Reading reading, List<Long> ids) {
        Map<Subject, Named> names = new HashMap<>();
        IdList.inPieces(
                        ids,
                        piece -> sql.sql(reading.select() + " IN (" + piece.marks() + ")")
                                .params(piece.ids())
                                .query((row, index) -> Map.entry(
                                        new Subject(kind, row.getLong(1)),
                                        new Named(row.getString(2), new Subject(reading.opens(), row.getLong(3)))))
                                .list())
                .forEach(named -> names.put(named.getKey(), named.getValue()));
        return names;
    }
}
