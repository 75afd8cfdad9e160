package fr.amiable.storage;

import fr.amiable.client.Client;
import fr.amiable.client.ClientAddress;
import fr.amiable.client.ClientId;
import fr.amiable.client.Contact;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The contacts and addresses of a client, in the order in which they were given. */
final class ClientDetails {

    private final JdbcClient sql;

    ClientDetails(JdbcClient sql) {
        this.sql = sql;
    }

    void replace(Client client) {
        long id = client.id().value();
        sql.sql("DELETE FROM client_contact WHERE client_id = ?").param(id).update();
        sql.sql("DELETE FROM client_address WHERE client_id = ?").param(id).update();
        add(client);
    }

    void add(Client client) {
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

    List<Contact> contacts(ClientId id) {
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

    List<ClientAddress> addresses(ClientId id) {
        return sql.sql("SELECT * FROM client_address WHERE client_id = ? ORDER BY place")
                .param(id.value())
                .query((result, index) -> {
                    KeptRow row = new KeptRow(result);
                    return new ClientAddress(row.constant("purpose", ClientAddress.Use.class), row.address());
                })
                .list();
    }
}
