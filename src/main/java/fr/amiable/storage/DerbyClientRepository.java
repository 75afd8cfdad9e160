package fr.amiable.storage;

import fr.amiable.client.Client;
import fr.amiable.client.ClientAddress;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientFlags;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.client.ClientNotFound;
import fr.amiable.client.ClientRepository;
import fr.amiable.client.ClientRow;
import fr.amiable.client.Contact;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.Words;
import fr.amiable.identifier.Siren;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Clients in the embedded database; contacts and addresses keep the order in which they were given. */
public final class DerbyClientRepository implements ClientRepository {

    private final Database database;
    private final JdbcClient sql;
    private final ClientRows rows;

    public DerbyClientRepository(Database database) {
        this.database = database;
        this.sql = database.sql();
        this.rows = new ClientRows(sql);
    }

    @Override
    public Client add(ClientDraft draft) {
        return database.inTransaction(() -> {
            Client typed = draft.complete(new ClientId(0));
            Client client = draft.complete(new ClientId(row(typed).insertAndNumber(sql)));
            addParts(client);
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
            sql.sql("DELETE FROM client_contact WHERE client_id = ?").param(id).update();
            sql.sql("DELETE FROM client_address WHERE client_id = ?").param(id).update();
            addParts(client);
        });
    }

    @Override
    public Optional<Client> find(ClientId id) {
        return where("id = ?", id.value()).stream().findFirst();
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

    private List<Client> where(String condition, Object value) {
        return sql.sql("SELECT * FROM client WHERE " + condition + " ORDER BY id")
                .param(value)
                .query((row, index) -> client(row))
                .list();
    }

    private void addParts(Client client) {
        for (int place = 0; place < client.contacts().size(); place++) {
            Contact contact = client.contacts().get(place);
            part("client_contact", client, place)
                    .text("name", contact.name())
                    .constant("role", contact.role())
                    .text("email", contact.email())
                    .text("phone", contact.phone())
                    .insert(sql);
        }
        for (int place = 0; place < client.addresses().size(); place++) {
            ClientAddress address = client.addresses().get(place);
            part("client_address", client, place)
                    .constant("purpose", address.use())
                    .address(address.address())
                    .insert(sql);
        }
    }

    private static RowToKeep part(String table, Client client, int place) {
        return new RowToKeep(table).asIs("client_id", client.id().value()).asIs("place", place);
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
                .asIs("is_do_not_contact", client.flags().isDoNotContact())
                .asIs("is_address_wrong", client.flags().isAddressWrong())
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
                contacts(id),
                addresses(id),
                flags(row),
                row.text("note"));
    }

    static ClientFlags flags(KeptRow row) throws SQLException {
        return new ClientFlags(
                row.optionalDay("insolvency_published_on"),
                row.flag("is_do_not_contact"),
                row.flag("is_address_wrong"));
    }

    private List<Contact> contacts(ClientId id) {
        return sql.sql("SELECT * FROM client_contact WHERE client_id = ? ORDER BY place")
                .param(id.value())
                .query((result, index) -> {
                    KeptRow row = new KeptRow(result);
                    return new Contact(
                            row.text("name"),
                            row.constant("role", Contact.Role.class),
                            row.text("email"),
                            row.text("phone"));
                })
                .list();
    }

    private List<ClientAddress> addresses(ClientId id) {
        return sql.sql("SELECT * FROM client_address WHERE client_id = ? ORDER BY place")
                .param(id.value())
                .query((result, index) -> {
                    KeptRow row = new KeptRow(result);
                    return new ClientAddress(row.constant("purpose", ClientAddress.Use.class), row.address());
                })
                .list();
    }
}
