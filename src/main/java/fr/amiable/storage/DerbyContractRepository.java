package fr.amiable.storage;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.Subject;
import fr.amiable.contract.Contract;
import fr.amiable.contract.ContractId;
import fr.amiable.contract.ContractKind;
import fr.amiable.contract.ContractNotFound;
import fr.amiable.contract.ContractRepository;
import fr.amiable.contract.ContractRow;
import fr.amiable.contract.Counterparty;
import fr.amiable.contract.ListedContract;
import fr.amiable.contract.TermsId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contracts, quotes and orders in the embedded database. */
public final class DerbyContractRepository implements ContractRepository {

    private static final String ROWS = "SELECT c.id, c.kind, c.number, c.object, c.client_id, k.name, c.signed_on,"
            + " c.starts_on, c.ends_on, c.renewal, c.notice_days, c.amount_cents"
            + " FROM contract c JOIN client k ON k.id = c.client_id WHERE c.removed_at IS NULL ";
    private static final String ORDER = "ORDER BY c.signed_on DESC NULLS FIRST, c.id DESC";

    private final JdbcClient sql;
    private final Removal removal;

    public DerbyContractRepository(Database database, Clock clock) {
        this.sql = database.sql();
        this.removal = new Removal("contract", sql, clock);
    }

    @Override
    public Contract add(Contract contract) {
        ContractId id = new ContractId(ContractRecords.row(contract).insertAndNumber(sql));
        return find(id).orElseThrow(() -> new ContractNotFound(id));
    }

    @Override
    public void update(Contract contract) {
        if (ContractRecords.row(contract).update(sql, contract.id().value()) == 0) {
            throw new ContractNotFound(contract.id());
        }
    }

    @Override
    public Optional<Contract> find(ContractId id) {
        return sql.sql("SELECT * FROM contract WHERE id = ? AND removed_at IS NULL")
                .param(id.value())
                .query((row, index) -> ContractRecords.contract(row))
                .optional();
    }

    @Override
    public List<ListedContract> all() {
        return sql.sql("SELECT c.*, k.name AS client_name, k.kind AS client_kind, k.merchant_status"
                        + " FROM contract c JOIN client k ON k.id = c.client_id WHERE c.removed_at IS NULL " + ORDER)
                .query((row, index) -> listed(row))
                .list();
    }

    @Override
    public List<ContractRow> rowsWithNotice() {
        return sql.sql(ROWS + "AND c.notice_days IS NOT NULL " + ORDER)
                .query((row, index) -> contractRow(row))
                .list();
    }

    @Override
    public List<ContractRow> rowsOf(ClientId client) {
        return sql.sql(ROWS + "AND c.client_id = ? " + ORDER)
                .param(client.value())
                .query((row, index) -> contractRow(row))
                .list();
    }

    @Override
    public List<Subject> invoicesNaming(ContractId id) {
        return sql.sql("SELECT i.id FROM contract c JOIN invoice i ON i.client_id = c.client_id"
                        + " WHERE c.id = ? AND i.removed_at IS NULL"
                        + " AND (i.contract_id = c.id OR i.contract_reference = c.number)"
                        + " ORDER BY i.issued_on DESC, i.id DESC")
                .param(id.value())
                .query((row, index) -> Subject.invoice(row.getLong(1)))
                .list();
    }

    @Override
    public int countNaming(TermsId terms) {
        return sql.sql("SELECT COUNT(*) FROM contract WHERE terms_id = ? AND removed_at IS NULL")
                .param(terms.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void remove(ContractId id) {
        removal.remove(id.value());
    }

    @Override
    public void restore(ContractId id) {
        removal.restore(id.value());
    }

    private static ListedContract listed(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        return new ListedContract(
                ContractRecords.contract(result),
                row.text("client_name"),
                new Counterparty(
                        row.constant("client_kind", ClientKind.class),
                        row.constant("merchant_status", MerchantStatus.class)));
    }

    private static ContractRow contractRow(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        return new ContractRow(
                new ContractId(row.number("id")),
                row.constant("kind", ContractKind.class),
                row.text("number"),
                row.text("object"),
                new ClientId(row.number("client_id")),
                row.text("name"),
                row.optionalDay("signed_on"),
                ContractRecords.duration(row),
                row.optionalMoney("amount_cents"));
    }
}
