package fr.amiable.storage;

import fr.amiable.draft.Draft;
import fr.amiable.draft.DraftRepository;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drafts of forms in the embedded database, each written as a properties text. */
public final class DerbyDraftRepository implements DraftRepository {

    private final JdbcClient sql;

    public DerbyDraftRepository(Database database) {
        this.sql = database.sql();
    }

    @Override
    public void keep(Draft draft) {
        remove(draft.place());
        new RowToKeep("form_draft")
                .asIs("place", draft.place())
                .instant("saved_at", draft.savedAt())
                .asIs("content", written(draft.values()))
                .insert(sql);
    }

    @Override
    public Optional<Draft> find(String place) {
        return sql.sql("SELECT * FROM form_draft WHERE place = ?")
                .param(place)
                .query((row, index) -> draft(row))
                .optional();
    }

    @Override
    public void remove(String place) {
        sql.sql("DELETE FROM form_draft WHERE place = ?").param(place).update();
    }

    private static Draft draft(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        return new Draft(row.text("place"), row.instant("saved_at"), read(row.text("content")));
    }

    private static String written(Map<String, String> values) {
        Properties properties = new Properties();
        properties.putAll(values);
        StringWriter text = new StringWriter();
        try {
            properties.store(text, null);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString();
    }

    private static Map<String, String> read(String content) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(content));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }
}
