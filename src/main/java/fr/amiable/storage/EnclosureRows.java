package fr.amiable.storage;

import fr.amiable.common.Subject;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.enclosure.EnclosedCopy;
import fr.amiable.letter.enclosure.Enclosure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was joined to letters. */
final class EnclosureRows {

    private final JdbcClient sql;

    EnclosureRows(JdbcClient sql) {
        this.sql = sql;
    }

    void keep(LetterId letter, List<EnclosedCopy> copies) {
        for (int place = 0; place < copies.size(); place++) {
            EnclosedCopy copy = copies.get(place);
            RowToKeep row = new RowToKeep("letter_enclosure")
                    .asIs("letter_id", letter.value())
                    .asIs("place", place)
                    .constant("kind", copy.kind())
                    .text("title", copy.title());
            copy.of()
                    .ifPresent(subject ->
                            row.constant("subject_kind", subject.kind()).asIs("subject_id", subject.id()));
            copy.pdf()
                    .ifPresent(pages ->
                            row.asIs("fingerprint", Fingerprint.of(pages).hex()).asIs("pdf", pages));
            row.insert(sql);
        }
    }

    List<EnclosedCopy> of(LetterId letter) {
        return sql.sql("SELECT kind, title, subject_kind, subject_id, pdf FROM letter_enclosure WHERE letter_id = ?"
                        + " ORDER BY place")
                .param(letter.value())
                .query((row, index) -> copy(row))
                .list();
    }

    private static EnclosedCopy copy(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        Optional<Long> subject = row.optionalNumber("subject_id");
        return new EnclosedCopy(
                row.constant("kind", Enclosure.Kind.class),
                row.text("title"),
                subject.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Subject(row.constant("subject_kind", Subject.Kind.class), subject.get())),
                Optional.ofNullable(result.getBytes("pdf")));
    }
}
