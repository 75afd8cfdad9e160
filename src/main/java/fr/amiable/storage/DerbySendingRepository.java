package fr.amiable.storage;

import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.sending.Departure;
import fr.amiable.letter.sending.LetterSending;
import fr.amiable.letter.sending.SendingChannel;
import fr.amiable.letter.sending.SendingId;
import fr.amiable.letter.sending.SendingRepository;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sendings of letters in the embedded database; the first of a letter is also kept on the letter, which lists read. */
final class DerbySendingRepository implements SendingRepository {

    private static final String KEPT = "SELECT * FROM letter_sending WHERE withdrawn_at IS NULL AND ";

    private final Database database;
    private final JdbcClient sql;
    private final DerbyLetterRepository letters;
    private final InvoiceBalances balances;

    DerbySendingRepository(Database database, DerbyLetterRepository letters) {
        this.database = database;
        this.sql = database.sql();
        this.letters = letters;
        this.balances = new InvoiceBalances(sql);
    }

    @Override
    public LetterSending add(LetterSending sending) {
        return database.inTransaction(() -> {
            long id = new RowToKeep("letter_sending")
                    .asIs("letter_id", sending.letter().value())
                    .constant("channel", sending.departure().channel())
                    .day("sent_on", sending.departure().sentOn())
                    .instant("recorded_at", sending.recordedAt())
                    .longText("detail", sending.detail())
                    .insertAndNumber(sql);
            refresh(sending.letter());
            return new LetterSending(
                    new SendingId(id), sending.letter(), sending.departure(), sending.recordedAt(), sending.detail());
        });
    }

    @Override
    public Optional<LetterSending> find(SendingId id) {
        return sql.sql(KEPT + "id = ?")
                .param(id.value())
                .query((row, index) -> sending(row))
                .optional();
    }

    @Override
    public List<LetterSending> ofLetter(LetterId letter) {
        return sql.sql(KEPT + "letter_id = ? ORDER BY sent_on, id")
                .param(letter.value())
                .query((row, index) -> sending(row))
                .list();
    }

    @Override
    public void withdraw(SendingId id, Instant at) {
        database.inTransaction(() -> {
            new RowToKeep("letter_sending").instant("withdrawn_at", at).update(sql, id.value());
            refresh(letterOf(id));
        });
    }

    @Override
    public void restore(SendingId id) {
        database.inTransaction(() -> {
            sql.sql("UPDATE letter_sending SET withdrawn_at = NULL WHERE id = ?")
                    .param(id.value())
                    .update();
            refresh(letterOf(id));
        });
    }

    private LetterId letterOf(SendingId id) {
        return new LetterId(sql.sql("SELECT letter_id FROM letter_sending WHERE id = ?")
                .param(id.value())
                .query(Long.class)
                .single());
    }

    private void refresh(LetterId letter) {
        Optional<Departure> first =
                ofLetter(letter).stream().map(LetterSending::departure).findFirst();
        new RowToKeep("letter")
                .optionalDay("sent_on", first.map(Departure::sentOn))
                .optionalText(
                        "sent_by", first.map(departure -> departure.channel().name()), RowToKeep.LINE)
                .update(sql, letter.value());
        letters.find(letter).orElseThrow().invoices().stream()
                .sorted(Comparator.comparingLong(InvoiceId::value))
                .forEach(balances::refreshStep);
    }

    private static LetterSending sending(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        return new LetterSending(
                new SendingId(row.number("id")),
                new LetterId(row.number("letter_id")),
                new Departure(row.constant("channel", SendingChannel.class), row.day("sent_on")),
                row.instant("recorded_at"),
                row.text("detail"));
    }
}
