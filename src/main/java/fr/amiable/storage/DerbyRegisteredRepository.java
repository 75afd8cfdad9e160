package fr.amiable.storage;

import fr.amiable.letter.LetterId;
import fr.amiable.letter.registered.Consent;
import fr.amiable.letter.registered.RegisteredCourse;
import fr.amiable.letter.registered.RegisteredDetails;
import fr.amiable.letter.registered.RegisteredForm;
import fr.amiable.letter.registered.RegisteredLetter;
import fr.amiable.letter.registered.RegisteredRepository;
import fr.amiable.letter.registered.RegisteredState;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Registered letters in the embedded database: those with a number, with details, or that left as such. */
public final class DerbyRegisteredRepository implements RegisteredRepository {

    private static final String SELECT = "SELECT l.id AS id, l.registered_number AS number, r.form AS form,"
            + " r.provider AS provider, r.consent_on AS consent_on, r.consent_how AS consent_how,"
            + " r.presented_on AS presented_on, r.outcome AS outcome, r.ended_on AS ended_on,"
            + " (SELECT MIN(s.sent_on) FROM letter_sending s WHERE s.letter_id = l.id AND s.channel = 'REGISTERED'"
            + " AND s.withdrawn_at IS NULL) AS deposited_on"
            + " FROM letter l LEFT JOIN registered_letter r ON r.letter_id = l.id WHERE l.id ";

    private static final String ALL = "SELECT letter_id FROM registered_letter"
            + " UNION SELECT letter_id FROM letter_sending WHERE channel = 'REGISTERED' AND withdrawn_at IS NULL"
            + " UNION SELECT id FROM letter WHERE registered_number > ''";

    private final Database database;
    private final JdbcClient sql;

    public DerbyRegisteredRepository(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    @Override
    public Optional<RegisteredLetter> find(LetterId letter) {
        return sql.sql(SELECT + "= ?").param(letter.value()).query((row, index) -> letter(row)).list().stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public void save(RegisteredLetter letter) {
        database.inTransaction(() -> {
            new RowToKeep("letter")
                    .optionalText(
                            "registered_number",
                            Optional.of(letter.details().number()).filter(number -> !number.isEmpty()),
                            RowToKeep.LINE)
                    .update(sql, letter.letter().value());
            sql.sql("DELETE FROM registered_letter WHERE letter_id = ?")
                    .param(letter.letter().value())
                    .update();
            row(letter).insert(sql);
        });
    }

    private static RowToKeep row(RegisteredLetter letter) {
        return new RowToKeep("registered_letter")
                .asIs("letter_id", letter.letter().value())
                .constant("form", letter.details().form())
                .text("provider", letter.details().provider())
                .optionalDay("consent_on", letter.details().consent().givenOn())
                .longText("consent_how", letter.details().consent().how())
                .optionalDay("presented_on", letter.course().presentedOn())
                .optionalText("outcome", letter.course().outcome().map(Enum::name), RowToKeep.LINE)
                .optionalDay("ended_on", letter.course().endedOn());
    }

    @Override
    public List<RegisteredLetter> prepared() {
        List<Long> ids = sql.sql(ALL + " EXCEPT SELECT letter_id FROM letter_sending WHERE withdrawn_at IS NULL")
                .query((row, index) -> row.getLong(1))
                .list();
        return read(ids).stream()
                .filter(letter -> letter.state() == RegisteredState.PREPARED)
                .toList();
    }

    @Override
    public List<RegisteredLetter> followed(LocalDate lostSince) {
        List<Long> ids = sql.sql("SELECT letter_id FROM letter_sending WHERE channel = 'REGISTERED'"
                        + " AND withdrawn_at IS NULL EXCEPT SELECT letter_id FROM registered_letter"
                        + " WHERE outcome IS NOT NULL AND (outcome NOT IN ('UNKNOWN', 'LOST') OR ended_on < ?)")
                .param(Date.valueOf(lostSince))
                .query((row, index) -> row.getLong(1))
                .list();
        return read(ids);
    }

    private List<RegisteredLetter> read(List<Long> ids) {
        List<RegisteredLetter> found = new ArrayList<>();
        InPieces.of(ids)
                .forEach(piece -> sql.sql(SELECT + "IN (" + InPieces.marks(piece) + ")")
                        .params(piece)
                        .query((row, index) -> letter(row))
                        .list()
                        .forEach(one -> one.ifPresent(found::add)));
        found.sort(Comparator.comparing(one -> one.letter().value()));
        return found;
    }

    private static Optional<RegisteredLetter> letter(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        Optional<String> form = row.optionalText("form");
        Optional<String> number = row.optionalText("number");
        Optional<LocalDate> depositedOn = row.optionalDay("deposited_on");
        if (form.isEmpty() && number.isEmpty() && depositedOn.isEmpty()) {
            return Optional.empty();
        }
        RegisteredDetails details = new RegisteredDetails(
                form.map(RegisteredForm::valueOf).orElse(RegisteredForm.PAPER),
                number.orElse(""),
                row.optionalText("provider").orElse(""),
                new Consent(
                        row.optionalDay("consent_on"),
                        row.optionalText("consent_how").orElse("")));
        RegisteredCourse course = new RegisteredCourse(
                depositedOn,
                row.optionalDay("presented_on"),
                row.optionalText("outcome").map(RegisteredState::valueOf),
                row.optionalDay("ended_on"));
        return Optional.of(new RegisteredLetter(new LetterId(row.number("id")), details, course));
    }
}
