package fr.amiable.storage;

import fr.amiable.common.Subject;
import fr.amiable.evidence.exhibit.ExhibitId;
import fr.amiable.evidence.link.ExhibitLink;
import fr.amiable.evidence.link.ExhibitLinkRepository;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which exhibits prove which facts, in the embedded database. */
public final class DerbyExhibitLinkRepository implements ExhibitLinkRepository {

    private final JdbcClient sql;

    public DerbyExhibitLinkRepository(Database database) {
        this.sql = database.sql();
    }

    @Override
    public List<ExhibitLink> of(Subject theCase) {
        return sql.sql("SELECT l.exhibit_id, l.subject_kind, l.subject_id, l.aspect, l.is_linked FROM exhibit_link l"
                        + " JOIN exhibit e ON e.id = l.exhibit_id"
                        + " WHERE e.removed_at IS NULL AND e.subject_kind = ? AND e.subject_id = ?")
                .params(theCase.kind().name(), theCase.id())
                .query((row, index) -> {
                    KeptRow kept = new KeptRow(row);
                    return new ExhibitLink(
                            new ExhibitId(kept.number("exhibit_id")), FactKeys.read(kept), kept.flag("is_linked"));
                })
                .list();
    }

    @Override
    public void keep(ExhibitLink link) {
        sql.sql("DELETE FROM exhibit_link WHERE exhibit_id = ? AND " + FactKeys.CONDITION)
                .param(link.exhibit().value())
                .params(FactKeys.values(link.fact()))
                .update();
        FactKeys.row("exhibit_link", link.fact())
                .asIs("exhibit_id", link.exhibit().value())
                .asIs("is_linked", link.isLinked())
                .insert(sql);
    }
}
