package fr.amiable.storage;

import fr.amiable.client.Language;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.letter.text.TextRepository;
import fr.amiable.letter.text.TextVersion;
import fr.amiable.letter.words.LetterTextId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The owner's words for letters in the embedded database; rows are only ever added. */
public final class DerbyTextRepository implements TextRepository {

    private final JdbcClient sql;

    public DerbyTextRepository(Database database) {
        this.sql = database.sql();
    }

    @Override
    public void add(TextVersion version) {
        new RowToKeep("letter_text")
                .text("name", version.text().name())
                .constant("language", version.text().language())
                .longText("words", version.words())
                .asIs("shipped", version.shipped().hex())
                .instant("written_at", version.writtenAt())
                .insert(sql);
    }

    @Override
    public List<TextVersion> current() {
        return sql.sql(
                        "SELECT * FROM letter_text WHERE id IN (SELECT MAX(id) FROM letter_text GROUP BY name, language)")
                .query((row, index) -> version(row))
                .list();
    }

    @Override
    public List<TextVersion> history(LetterTextId text) {
        return sql.sql("SELECT * FROM letter_text WHERE name = ? AND language = ? ORDER BY id DESC")
                .params(text.name(), text.language().name())
                .query((row, index) -> version(row))
                .list();
    }

    private static TextVersion version(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        return new TextVersion(
                row.number("id"),
                new LetterTextId(row.text("name"), row.constant("language", Language.class)),
                row.text("words"),
                new Fingerprint(row.text("shipped")),
                row.instant("written_at"));
    }
}
