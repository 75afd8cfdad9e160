package fr.amiable.bench;

import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.PostalAddress;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyClientRepository;
import fr.amiable.storage.DerbyInvoiceRepository;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Fills a data folder with as many invoices as asked, the same ones each time: the seed is fixed. */
final class ManyInvoices {

    private static final long SEED = 20261124;
    private static final int CLIENTS = 500;
    private static final int IN_ONE_TRANSACTION = 2_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 2);
    private static final int DAYS = 2_500;
    private static final List<String> TRADES = List.of(
            "Menuiserie", "Boulangerie", "Électricité", "Cabinet", "Atelier", "Transports", "Librairie", "Syndic");
    private static final List<String> NAMES =
            List.of("Dupré", "Lefèvre", "Martin", "Bénard", "Noël", "Garnier", "Faure", "Moreau", "Chevalier", "Roux");
    private static final List<String> TOWNS = List.of("Lyon", "Nîmes", "Rennes", "Lille", "Épinal", "Pau", "Dijon");

    private final Random random = new Random(SEED);

    static void fill(Path folder, int count) {
        try (Database database = Database.open(folder)) {
            new ManyInvoices().fill(database, count);
        }
    }

    private void fill(Database database, int count) {
        DerbyClientRepository clientRows = new DerbyClientRepository(database);
        DerbyInvoiceRepository invoiceRows = new DerbyInvoiceRepository(database);
        List<ClientId> clients = database.inTransaction(() -> clients(clientRows));
        for (int first = 0; first < count; first += IN_ONE_TRANSACTION) {
            int from = first;
            int to = Math.min(first + IN_ONE_TRANSACTION, count);
            database.inTransaction(() -> {
                for (int number = from; number < to; number++) {
                    invoiceRows.add(invoice(number, clients));
                }
                return to;
            });
        }
    }

    private List<ClientId> clients(DerbyClientRepository rows) {
        List<ClientId> clients = new ArrayList<>();
        for (int number = 0; number < CLIENTS; number++) {
            String name = one(TRADES) + " " + one(NAMES) + " " + number;
            PostalAddress seat = PostalAddress.of(number + " rue de la Paix", "69001", one(TOWNS));
            clients.add(rows.add(ClientDraft.of(ClientKind.PROFESSIONAL, name, seat))
                    .id());
        }
        return clients;
    }

    private InvoiceDraft invoice(int number, List<ClientId> clients) {
        LocalDate issuedOn = FIRST_DAY.plusDays(random.nextInt(DAYS));
        String price = (20 + random.nextInt(4_000)) + "." + (10 + random.nextInt(90));
        return InvoiceDraft.ofLines(
                one(clients),
                "F-" + issuedOn.getYear() + "-" + (1_000_000 + number),
                issuedOn,
                issuedOn.plusDays(30),
                List.of(InvoiceLine.of("Prestation", "1", price, "20")));
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
