package fr.amiable.storage;

import fr.amiable.client.ClientId;
import fr.amiable.contract.ContractId;
import fr.amiable.dispute.DisputeId;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterAbout;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.LetterRepository;
import fr.amiable.letter.LetterSlip;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ListedLetter;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.enclosure.EnclosedCopy;
import fr.amiable.letter.sending.Departure;
import fr.amiable.letter.sending.SendingChannel;
import fr.amiable.letter.sending.SendingRepository;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Produced letters with their pages in the embedded database. */
public final class DerbyLetterRepository implements LetterRepository {

    private static final Comparator<ProducedLetter> OLDEST_FIRST = Comparator.comparing(ProducedLetter::writtenOn)
            .thenComparing(letter -> letter.id().value());

    private static final String SELECT = "SELECT id, client_id, type, written_on, pay_by, amount_cents,"
            + " registered_number, override_reason, fingerprint, sent_on, sent_by, dispute_id, contract_id, recipient FROM letter ";

    private final Database database;
    private final JdbcClient sql;
    private final EnclosureRows enclosures;

    public DerbyLetterRepository(Database database) {
        this.database = database;
        this.sql = database.sql();
        this.enclosures = new EnclosureRows(sql);
    }

    @Override
    public ProducedLetter add(LetterSlip slip, Fingerprint fingerprint, byte[] pdf) {
        return database.inTransaction(() -> {
            LetterId id = new LetterId(row(slip, fingerprint, pdf).insertAndNumber(sql));
            for (int place = 0; place < slip.invoices().size(); place++) {
                InvoiceId invoice = slip.invoices().get(place);
                new RowToKeep("letter_invoice")
                        .asIs("letter_id", id.value())
                        .asIs("place", place)
                        .asIs("invoice_id", invoice.value())
                        .insert(sql);
            }
            return new ProducedLetter(id, slip, fingerprint, Optional.empty());
        });
    }

    @Override
    public void keepEnclosed(LetterId id, List<EnclosedCopy> copies) {
        enclosures.keep(id, copies);
    }

    @Override
    public List<EnclosedCopy> enclosed(LetterId id) {
        return enclosures.of(id);
    }

    @Override
    public Optional<ProducedLetter> find(LetterId id) {
        return named(List.of(id.value())).stream().findFirst();
    }

    @Override
    public Optional<byte[]> pdf(LetterId id) {
        return sql.sql("SELECT pdf FROM letter WHERE id = ?")
                .param(id.value())
                .query((row, index) -> row.getBytes(1))
                .optional();
    }

    @Override
    public List<ProducedLetter> ofInvoice(InvoiceId invoice) {
        return named("SELECT letter_id FROM letter_invoice WHERE invoice_id = ?", invoice.value()).stream()
                .sorted(OLDEST_FIRST)
                .toList();
    }

    @Override
    public List<ProducedLetter> sentAbout(List<InvoiceId> invoices, LocalDate by) {
        List<Long> sent = InPieces.of(invoices.stream().map(InvoiceId::value).toList())
                .flatMap(piece -> sql
                        .sql("SELECT l.id FROM letter_invoice x JOIN letter l ON l.id = x.letter_id"
                                + " WHERE l.sent_on <= ? AND x.invoice_id IN (" + InPieces.marks(piece) + ")")
                        .param(Date.valueOf(by))
                        .params(piece)
                        .query((row, index) -> row.getLong(1))
                        .list()
                        .stream())
                .toList();
        return named(sent);
    }

    @Override
    public List<ProducedLetter> ofDispute(DisputeId dispute) {
        return named("SELECT id FROM letter WHERE dispute_id = ?", dispute.value()).stream()
                .sorted(OLDEST_FIRST)
                .toList();
    }

    @Override
    public List<ProducedLetter> ofClient(ClientId client) {
        return named("SELECT id FROM letter WHERE client_id = ?", client.value()).stream()
                .sorted(OLDEST_FIRST.reversed())
                .toList();
    }

    @Override
    public SendingRepository sendings() {
        return new DerbySendingRepository(database, this);
    }

    @Override
    public List<ListedLetter> newest(int limit) {
        return sql
                .sql("SELECT id FROM letter ORDER BY id DESC FETCH FIRST " + limit + " ROWS ONLY")
                .query((row, index) -> row.getLong(1))
                .list()
                .stream()
                .reduce((first, last) -> last)
                .map(this::since)
                .orElse(List.of());
    }

    private List<ListedLetter> since(long oldest) {
        Map<Long, List<String>> numbers = new HashMap<>();
        sql.sql("SELECT l.letter_id, i.number FROM letter_invoice l JOIN invoice i ON i.id = l.invoice_id"
                        + " WHERE l.letter_id >= ? ORDER BY l.letter_id, l.place")
                .param(oldest)
                .query(row -> {
                    numbers.computeIfAbsent(row.getLong(1), letter -> new ArrayList<>())
                            .add(row.getString(2));
                });
        Map<Long, String> names = new HashMap<>();
        sql.sql("SELECT l.id, c.name FROM letter l JOIN client c ON c.id = l.client_id WHERE l.id >= ?")
                .param(oldest)
                .query(row -> {
                    names.put(row.getLong(1), row.getString(2));
                });
        return named("SELECT id FROM letter WHERE id >= ?", oldest).stream()
                .sorted(Comparator.comparing(
                                (ProducedLetter letter) -> letter.id().value())
                        .reversed())
                .map(letter -> new ListedLetter(
                        letter,
                        names.get(letter.id().value()),
                        numbers.getOrDefault(letter.id().value(), List.of())))
                .toList();
    }

    private List<ProducedLetter> named(String ids, long value) {
        return named(
                sql.sql(ids).param(value).query((row, index) -> row.getLong(1)).list());
    }

    /** Two readings for each piece, by their ids: asked by a query of these, the database reads every letter there is. */
    private List<ProducedLetter> named(List<Long> ids) {
        return InPieces.of(ids).flatMap(piece -> read(piece).stream()).toList();
    }

    private List<ProducedLetter> read(List<Long> piece) {
        Map<Long, List<InvoiceId>> invoices = new HashMap<>();
        sql.sql("SELECT letter_id, invoice_id FROM letter_invoice WHERE letter_id IN (" + InPieces.marks(piece)
                        + ") ORDER BY letter_id, place")
                .params(piece)
                .query(row -> {
                    invoices.computeIfAbsent(row.getLong(1), letter -> new ArrayList<>())
                            .add(new InvoiceId(row.getLong(2)));
                });
        return sql.sql(SELECT + "WHERE id IN (" + InPieces.marks(piece) + ")")
                .params(piece)
                .query((row, index) -> letter(row, invoices))
                .list();
    }

    private static RowToKeep row(LetterSlip slip, Fingerprint fingerprint, byte[] pdf) {
        return new RowToKeep("letter")
                .asIs("client_id", slip.client().value())
                .constant("type", slip.type())
                .optionalNumber("dispute_id", slip.about().dispute().map(DisputeId::value))
                .optionalNumber("contract_id", slip.about().contract().map(ContractId::value))
                .text("recipient", slip.recipient())
                .day("written_on", slip.writtenOn())
                .optionalDay("pay_by", slip.payBy())
                .money("amount_cents", slip.amount())
                .optionalText("registered_number", slip.registeredNumber(), RowToKeep.LINE)
                .optionalText("override_reason", slip.overrideReason(), RowToKeep.LONG_TEXT)
                .asIs("fingerprint", fingerprint.hex())
                .asIs("pdf", pdf);
    }

    private static Optional<Departure> departure(KeptRow row) throws SQLException {
        Optional<LocalDate> sentOn = row.optionalDay("sent_on");
        return sentOn.isEmpty()
                ? Optional.empty()
                : Optional.of(new Departure(row.constant("sent_by", SendingChannel.class), sentOn.get()));
    }

    private static ProducedLetter letter(ResultSet result, Map<Long, List<InvoiceId>> invoices) throws SQLException {
        KeptRow row = new KeptRow(result);
        LetterId id = new LetterId(row.number("id"));
        ClientId client = new ClientId(row.number("client_id"));
        LetterSlip slip = new LetterSlip(
                row.constant("type", LetterType.class),
                client,
                new LetterAbout(
                        Optional.of(client),
                        invoices.getOrDefault(id.value(), List.of()),
                        row.optionalNumber("dispute_id").map(DisputeId::new),
                        row.optionalNumber("contract_id").map(ContractId::new)),
                row.text("recipient"),
                row.day("written_on"),
                row.money("amount_cents"),
                row.optionalDay("pay_by"),
                row.optionalText("registered_number"),
                row.optionalText("override_reason"));
        return new ProducedLetter(id, slip, new Fingerprint(row.text("fingerprint")), departure(row));
    }
}
