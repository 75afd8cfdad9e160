package fr.amiable.storage;

import fr.amiable.client.ClientId;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.DisputeNotFound;
import fr.amiable.dispute.DisputeRepository;
import fr.amiable.dispute.DisputeRow;
import fr.amiable.invoice.InvoiceId;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Disputes in the embedded database; each change tells the invoices what of them is contested. */
public final class DerbyDisputeRepository implements DisputeRepository {

    private static final String KEPT = "removed_at IS NULL AND ";

    private final Database database;
    private final JdbcClient sql;
    private final DisputeRecords records;
    private final InvoiceBalances balances;
    private final Clock clock;

    public DerbyDisputeRepository(Database database, Clock clock) {
        this.database = database;
        this.sql = database.sql();
        this.records = new DisputeRecords(sql);
        this.balances = new InvoiceBalances(sql);
        this.clock = clock;
    }

    @Override
    public Dispute add(Dispute dispute) {
        return database.inTransaction(() -> {
            DisputeId id = new DisputeId(records.insert(dispute));
            Dispute added = new Dispute(
                    id,
                    dispute.number(),
                    dispute.client(),
                    dispute.complaint(),
                    dispute.parts(),
                    dispute.contracts(),
                    dispute.progress(),
                    dispute.closing());
            records.replaceParts(added);
            tell(added.invoices());
            return added;
        });
    }

    @Override
    public void update(Dispute dispute) {
        database.inTransaction(() -> {
            Dispute before = find(dispute.id()).orElseThrow(() -> new DisputeNotFound(dispute.id()));
            records.update(dispute);
            records.replaceParts(dispute);
            Set<InvoiceId> touched = new HashSet<>(before.invoices());
            touched.addAll(dispute.invoices());
            tell(touched);
        });
    }

    @Override
    public Optional<Dispute> find(DisputeId id) {
        return records.where(KEPT + "id = ?", List.of(id.value())).stream().findFirst();
    }

    @Override
    public List<DisputeRow> rows() {
        return records.rows("", List.of());
    }

    @Override
    public List<DisputeRow> rowsOf(ClientId client) {
        return records.rows("AND d.client_id = ?", List.of(client.value()));
    }

    @Override
    public List<Dispute> ofInvoice(InvoiceId invoice) {
        List<Long> ids = sql.sql("SELECT dispute_id FROM contested_part WHERE invoice_id = ?")
                .param(invoice.value())
                .query(Long.class)
                .list();
        return InPieces.of(ids)
                .flatMap(
                        piece -> records
                                .where(
                                        KEPT + "id IN (" + InPieces.marks(piece) + ") ORDER BY raised_on DESC, id DESC",
                                        piece)
                                .stream())
                .toList();
    }

    /** Removed ones keep their number. The longest is the highest: 1000 comes after 999. */
    @Override
    public Optional<String> lastNumber(int year) {
        return sql.sql("SELECT number FROM dispute WHERE number LIKE ? ORDER BY LENGTH(number) DESC, number DESC"
                        + " FETCH FIRST ROW ONLY")
                .param("L-" + year + "-%")
                .query(String.class)
                .optional();
    }

    @Override
    public void remove(DisputeId id) {
        database.inTransaction(() -> {
            Dispute before = find(id).orElseThrow(() -> new DisputeNotFound(id));
            new RowToKeep("dispute").instant("removed_at", clock.instant()).update(sql, id.value());
            tell(before.invoices());
        });
    }

    @Override
    public void restore(DisputeId id) {
        database.inTransaction(() -> {
            sql.sql("UPDATE dispute SET removed_at = NULL WHERE id = ?")
                    .param(id.value())
                    .update();
            tell(find(id).orElseThrow(() -> new DisputeNotFound(id)).invoices());
        });
    }

    /** Always lowest id first, so that two writers never wait for each other. */
    private void tell(Collection<InvoiceId> invoices) {
        invoices.stream().sorted(Comparator.comparingLong(InvoiceId::value)).forEach(balances::refreshForDisputes);
    }
}
