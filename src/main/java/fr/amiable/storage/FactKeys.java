package fr.amiable.storage;

import fr.amiable.common.Subject;
import fr.amiable.evidence.link.FactKey;
import java.sql.SQLException;
import java.util.List;

/** How a fact of a chronology is named in the tables that speak of it. */
final class FactKeys {

    static final String CONDITION = "subject_kind = ? AND subject_id = ? AND aspect = ?";

    private FactKeys() {}

    static List<Object> values(FactKey fact) {
        return List.of(fact.subject().kind().name(), fact.subject().id(), fact.aspect());
    }

    static RowToKeep row(String table, FactKey fact) {
        return new RowToKeep(table)
                .constant("subject_kind", fact.subject().kind())
                .asIs("subject_id", fact.subject().id())
                .asIs("aspect", fact.aspect());
    }

    static FactKey read(KeptRow row) throws SQLException {
        Subject subject = new Subject(row.constant("subject_kind", Subject.Kind.class), row.number("subject_id"));
        return new FactKey(subject, row.text("aspect"));
    }
}
