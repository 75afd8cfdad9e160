package fr.amiable.storage;

import fr.amiable.common.Subject;
import fr.amiable.evidence.link.FactKey;
import fr.amiable.timeline.Disclosure;
import fr.amiable.timeline.FactMarkRepository;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the owner decided of facts, in the embedded database. */
public final class DerbyFactMarkRepository implements FactMarkRepository {

    private final JdbcClient sql;

    public DerbyFactMarkRepository(Database database) {
        this.sql = database.sql();
    }

    @Override
    public Map<FactKey, Disclosure> of(Collection<FactKey> facts) {
        Map<Subject.Kind, List<Long>> ids = facts.stream()
                .map(FactKey::subject)
                .collect(Collectors.groupingBy(Subject::kind, Collectors.mapping(Subject::id, Collectors.toList())));
        Map<FactKey, Disclosure> marks = new HashMap<>();
        ids.forEach((kind, some) -> InPieces.of(some).forEach(piece -> read(kind, piece, marks)));
        Set<FactKey> asked = new HashSet<>(facts);
        marks.keySet().retainAll(asked);
        return marks;
    }

    private void read(Subject.Kind kind, List<Long> ids, Map<FactKey, Disclosure> marks) {
        List<Object> values = new ArrayList<>(List.of(kind.name()));
        values.addAll(ids);
        sql.sql("SELECT * FROM fact_mark WHERE subject_kind = ? AND subject_id IN (" + InPieces.marks(ids) + ")")
                .params(values)
                .query(row -> {
                    KeptRow kept = new KeptRow(row);
                    marks.put(FactKeys.read(kept), kept.constant("disclosure", Disclosure.class));
                });
    }

    @Override
    public void keep(FactKey fact, Disclosure disclosure) {
        sql.sql("DELETE FROM fact_mark WHERE " + FactKeys.CONDITION)
                .params(FactKeys.values(fact))
                .update();
        FactKeys.row("fact_mark", fact).constant("disclosure", disclosure).insert(sql);
    }
}
