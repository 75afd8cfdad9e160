package fr.amiable.storage;

import fr.amiable.client.ClientId;
import fr.amiable.common.Words;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills an empty database fast with an invented business of any size, for measures; the same at each run. */
public final class BigDesk {

    private static final int AT_ONCE = 5_000;
    private static final String[] TOWNS = {"Nantes", "Lyon", "Saint-Étienne", "Œting", "Paris"};
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    private final Database database;
    private final JdbcClient sql;
    private final Random random = new Random(42);

    public BigDesk(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    /** One invoice in three is open; none has lines. */
    public void fill(int clients, int invoices) {
        inPieces(clients, this::client);
        inPieces(invoices, number -> invoice(number, new ClientId(1 + random.nextInt(clients))));
    }

    private void inPieces(int count, IntConsumer insert) {
        for (int first = 0; first < count; first += AT_ONCE) {
            int from = first;
            database.inTransaction(() -> {
                for (int number = from; number < Math.min(count, from + AT_ONCE); number++) {
                    insert.accept(number);
                }
            });
        }
    }

    private void client(int number) {
        String name = "Société Générale d’Essai n° " + number;
        sql.sql("INSERT INTO client (kind, merchant_status, name, search_name, vat_number, is_do_not_contact,"
                        + " is_address_wrong, note) VALUES ('PROFESSIONAL', 'MERCHANT', ?, ?, '', FALSE, FALSE, '')")
                .params(name, Words.searchable(name))
                .update();
        sql.sql("INSERT INTO client_address (client_id, place, purpose, address_detail, address_building,"
                        + " address_street, address_place, address_postcode, address_town, address_country)"
                        + " VALUES (?, 0, 'SEAT', '', '', '1 rue de l’Essai', '', '44000', ?, '')")
                .params(number + 1L, TOWNS[number % TOWNS.length])
                .update();
    }

    private void invoice(int number, ClientId client) {
        LocalDate issuedOn = FIRST_DAY.plusDays(number * 2500L / 100_000 + random.nextInt(20));
        long cents = 1_000 + random.nextInt(500_000);
        sql.sql("INSERT INTO invoice (client_id, type, number, issued_on, due_on, net_cents, vat_cents, gross_cents,"
                        + " prepaid_cents, imputation, order_reference, contract_reference, note, settled_cents)"
                        + " VALUES (?, 'INVOICE', ?, ?, ?, ?, 0, ?, 0, 'COSTS_FIRST', '', '', '', ?)")
                .params(
                        client.value(),
                        "F-" + (100_000 + number),
                        Date.valueOf(issuedOn),
                        Date.valueOf(issuedOn.plusDays(30)),
                        cents,
                        cents,
                        number % 3 == 0 ? 0 : cents)
                .update();
    }
}
