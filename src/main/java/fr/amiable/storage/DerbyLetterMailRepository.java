package fr.amiable.storage;

import fr.amiable.evidence.Fingerprint;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.mailing.LetterMail;
import fr.amiable.letter.mailing.LetterMailId;
import fr.amiable.letter.mailing.LetterMailRepository;
import fr.amiable.letter.mailing.MailState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages about letters in the embedded database, their exact bytes included. */
public final class DerbyLetterMailRepository implements LetterMailRepository {

    private static final String SELECT = "SELECT id, letter_id, recipients, subject, message_id, written_at,"
            + " fingerprint, state, answer FROM letter_mail ";

    private final JdbcClient sql;

    public DerbyLetterMailRepository(Database database) {
        this.sql = database.sql();
    }

    @Override
    public LetterMail add(LetterMail mail, byte[] message) {
        long id = new RowToKeep("letter_mail")
                .asIs("letter_id", mail.letter().value())
                .longText("recipients", String.join("\n", mail.recipients()))
                .text("subject", mail.subject())
                .text("message_id", mail.messageId())
                .instant("written_at", mail.writtenAt())
                .asIs("fingerprint", mail.fingerprint().hex())
                .constant("state", mail.state())
                .longText("answer", mail.answer())
                .asIs("message", message)
                .insertAndNumber(sql);
        return new LetterMail(
                new LetterMailId(id),
                mail.letter(),
                mail.recipients(),
                mail.subject(),
                mail.messageId(),
                mail.writtenAt(),
                mail.fingerprint(),
                mail.state(),
                mail.answer());
    }

    @Override
    public void settle(LetterMailId id, MailState state, String answer) {
        new RowToKeep("letter_mail")
                .constant("state", state)
                .longText("answer", answer)
                .update(sql, id.value());
    }

    @Override
    public Optional<LetterMail> find(LetterMailId id) {
        return sql.sql(SELECT + "WHERE id = ?")
                .param(id.value())
                .query((row, index) -> mail(row))
                .optional();
    }

    @Override
    public Optional<byte[]> message(LetterMailId id) {
        return sql.sql("SELECT message FROM letter_mail WHERE id = ?")
                .param(id.value())
                .query((row, index) -> row.getBytes(1))
                .optional();
    }

    @Override
    public List<LetterMail> of(LetterId letter) {
        return sql.sql(SELECT + "WHERE letter_id = ? ORDER BY id")
                .param(letter.value())
                .query((row, index) -> mail(row))
                .list();
    }

    @Override
    public List<LetterMail> inDoubt() {
        return sql.sql(SELECT + "WHERE state IN ('SENDING', 'IN_DOUBT') ORDER BY id")
                .query((row, index) -> mail(row))
                .list();
    }

    private static LetterMail mail(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        return new LetterMail(
                new LetterMailId(row.number("id")),
                new LetterId(row.number("letter_id")),
                List.of(row.text("recipients").split("\n")),
                row.text("subject"),
                row.text("message_id"),
                row.instant("written_at"),
                new Fingerprint(row.text("fingerprint")),
                row.constant("state", MailState.class),
                row.text("answer"));
    }
}
