package fr.amiable.storage;

import fr.amiable.client.Attached;
import fr.amiable.client.Client;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientFlags;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientIdentity;
import fr.amiable.client.ClientKind;
import fr.amiable.client.ClientNotFound;
import fr.amiable.client.ClientRepository;
import fr.amiable.client.ClientRow;
import fr.amiable.client.Language;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.Words;
import fr.amiable.identifier.Siren;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Clients in the embedded database; contacts and addresses keep the order in which they were given. */
public final class DerbyClientRepository implements ClientRepository {

    static final String PRESENT = " AND removed_at IS NULL AND merged_into IS NULL";

    private final Database database;
    private final JdbcClient sql;
    private final ClientRows rows;
    private final ClientDetails details;
    private final ClientBelongings belongings;

    public DerbyClientRepository(Database database) {
        this.database = database;
        this.sql = database.sql();
        this.rows = new ClientRows(sql);
        this.details = new ClientDetails(sql);
        this.belongings = new ClientBelongings(sql);
    }

    @Override
    public Client add(ClientDraft draft) {
        return database.inTransaction(() -> {
            Client typed = draft.complete(new ClientId(0));
            Client client = draft.complete(new ClientId(row(typed).insertAndNumber(sql)));
            details.add(client);
            return client;
        });
    }

    @Override
    public void update(Client client) {
        long id = client.id().value();
        database.inTransaction(() -> {
            if (row(client).update(sql, id) == 0) {
                throw new ClientNotFound(client.id());
            }
            details.replace(client);
        });
    }

    @Override
    public Optional<Client> find(ClientId id) {
        return where("id = ?", present(id)).stream().findFirst();
    }

    @Override
    public Optional<Client> findBySiren(Siren siren) {
        return where("siren = ?", siren.digits()).stream().findFirst();
    }

    @Override
    public Optional<Client> findByVatNumber(String vatNumber) {
        return where("vat_number = ?", vatNumber).stream().findFirst();
    }

    @Override
    public List<Client> findByName(String name) {
        return where("search_name = ?", Words.searchable(name));
    }

    @Override
    public List<ClientRow> rows(LocalDate today) {
        return rows.on(today);
    }

    @Override
    public List<ClientIdentity> identities() {
        return rows.identities();
    }

    @Override
    public void remove(ClientId id, Instant at) {
        new RowToKeep("client").instant("removed_at", at).update(sql, id.value());
    }

    @Override
    public void restore(ClientId id) {
        sql.sql("UPDATE client SET removed_at = NULL WHERE id = ?")
                .param(id.value())
                .update();
    }

    @Override
    public Map<Attached, List<Long>> attachedTo(ClientId id) {
        return belongings.live(id);
    }

    @Override
    public Map<Attached, List<Long>> belongings(ClientId id) {
        return belongings.all(id);
    }

    @Override
    public void give(Map<Attached, List<Long>> things, ClientId owner) {
        database.inTransaction(() -> belongings.give(things, owner));
    }

    @Override
    public void absorb(ClientId id, Optional<ClientId> into) {
        sql.sql("UPDATE client SET merged_into = ? WHERE id = ?")
                .params(
                        new SqlParameterValue(
                                Types.BIGINT, into.map(ClientId::value).orElse(null)),
                        id.value())
                .update();
    }

    /** The id of the client this one became, itself mostly. */
    private long present(ClientId id) {
        Optional<Long> next = Optional.of(id.value());
        long present = id.value();
        while (next.isPresent()) {
            present = next.get();
            next = sql.sql("SELECT merged_into FROM client WHERE id = ? AND merged_into IS NOT NULL")
                    .param(present)
                    .query((row, index) -> row.getLong(1))
                    .optional();
        }
        return present;
    }

    private List<Client> where(String condition, Object value) {
        return sql.sql("SELECT * FROM client WHERE " + condition + PRESENT + " ORDER BY id")
                .param(value)
                .query((row, index) -> client(row))
                .list();
    }

    private static RowToKeep row(Client client) {
        return new RowToKeep("client")
                .constant("kind", client.kind())
                .constant("merchant_status", client.merchantStatus())
                .text("name", client.name())
                .asIs("search_name", Words.searchable(client.name()))
                .optionalText("siren", client.siren().map(Siren::digits), RowToKeep.LINE)
                .text("vat_number", client.vatNumber())
                .optionalDay("insolvency_published_on", client.flags().insolvencyPublishedOn())
                .optionalDay("insolvency_opened_on", client.flags().insolvencyOpenedOn())
                .optionalDay("claim_declared_on", client.flags().claimDeclaredOn())
                .optionalDay("over_indebted_on", client.flags().overIndebtedOn())
                .asIs("is_do_not_contact", client.flags().isDoNotContact())
                .asIs("is_address_wrong", client.flags().isAddressWrong())
                .constant("language", client.flags().language())
                .longText("note", client.note());
    }

    private Client client(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        ClientId id = new ClientId(row.number("id"));
        return new Client(
                id,
                row.constant("kind", ClientKind.class),
                row.constant("merchant_status", MerchantStatus.class),
                row.text("name"),
                row.optionalText("siren").map(Siren::new),
                row.text("vat_number"),
                details.contacts(id),
                details.addresses(id),
                flags(row),
                row.text("note"));
    }

    static ClientFlags flags(KeptRow row) throws SQLException {
        return new ClientFlags(
                row.optionalDay("insolvency_published_on"),
                row.optionalDay("insolvency_opened_on"),
                row.optionalDay("claim_declared_on"),
                row.optionalDay("over_indebted_on"),
                row.flag("is_do_not_contact"),
                row.flag("is_address_wrong"),
                row.constant("language", Language.class));
    }
}
