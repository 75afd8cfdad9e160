package fr.amiable.bench;

import fr.amiable.common.Words;
import fr.amiable.storage.Database;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills an empty data folder with an invented business of the size the desk must bear, the same at each run: the seed is fixed. The first
 * client has 2,000 invoices; one invoice in three is open; three journal entries an invoice.
 */
final class BigDesk {

    static final int CLIENTS = 5_000;
    static final int INVOICES = 100_000;
    static final int JOURNAL = 300_000;
    static final int OF_FIRST_CLIENT = 2_000;

    private static final int CONTRACTS = 4_000;
    private static final int DISPUTES = 1_500;
    private static final int LETTERS = 3_000;
    private static final int TIMELINE = 20_000;

    private static final long SEED = 20261124;
    private static final int AT_ONCE = 5_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 2);
    private static final int DAYS = 2_500;
    private static final List<String> TRADES = List.of(
            "Menuiserie", "Boulangerie", "Électricité", "Cabinet", "Atelier", "Transports", "Librairie", "Syndic");
    private static final List<String> NAMES = List.of(
            "Dupré",
            "Lefèvre",
            "Martin",
            "Bénard",
            "Noël",
            "Garnier",
            "Faure",
            "Moreau",
            "Chevalier",
            "Roux",
            "Œuvrard");
    private static final List<String> TOWNS = List.of("Lyon", "Nîmes", "Rennes", "Lille", "Épinal", "Pau", "Dijon");
    private static final List<String> ACTS =
            List.of("RECORDED", "PAYMENT_RECORDED", "LETTER_PRODUCED", "CHANGED", "FILE_ATTACHED");

    private final Database database;
    private final JdbcClient sql;
    private final Random random = new Random(SEED);

    private BigDesk(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    static void fill(Path folder) {
        try (Database database = Database.open(folder)) {
            new BigDesk(database).fill();
        }
    }

    private void fill() {
        inPieces(CLIENTS, this::client);
        inPieces(INVOICES, this::invoice);
        inPieces(INVOICES * 2 / 3, this::payment);
        inPieces(CONTRACTS, this::contract);
        inPieces(DISPUTES, this::dispute);
        inPieces(LETTERS, this::letter);
        inPieces(TIMELINE, this::timelineEntry);
        inPieces(JOURNAL, this::journalEntry);
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

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private long someClient() {
        return 1 + random.nextInt(CLIENTS);
    }

    private long cents() {
        return 1_000 + random.nextInt(500_000);
    }

    private static LocalDate issuedOn(int number) {
        return FIRST_DAY.plusDays((long) number * DAYS / INVOICES);
    }

    private static String number(int number) {
        return "F-" + issuedOn(number).getYear() + "-" + (100_001 + number);
    }

    private static long clientOf(int invoice) {
        int every = INVOICES / OF_FIRST_CLIENT;
        return invoice % every == 0 ? 1 : 2 + (invoice * 7919L) % (CLIENTS - 1);
    }

    /** Eight digits of a row and the key that makes them a SIREN. */
    static String siren(int number) {
        String digits = String.valueOf(40_000_000 + number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int counted = i % 2 == 1 ? 2 * digit : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return digits + (10 - sum % 10) % 10;
    }

    private void client(int number) {
        String family = one(NAMES);
        String name = one(TRADES) + " " + family + " " + (number + 1);
        sql.sql("INSERT INTO client (kind, merchant_status, name, search_name, siren, vat_number, is_do_not_contact,"
                        + " is_address_wrong, note) VALUES ('PROFESSIONAL', 'MERCHANT', ?, ?, ?, '', FALSE, FALSE, '')")
                .params(name, Words.searchable(name), siren(number))
                .update();
        sql.sql("INSERT INTO client_address (client_id, place, purpose, address_detail, address_building,"
                        + " address_street, address_place, address_postcode, address_town, address_country)"
                        + " VALUES (?, 0, 'SEAT', '', '', ?, '', '69001', ?, '')")
                .params(number + 1L, number + " rue de la Paix", one(TOWNS))
                .update();
        sql.sql(
                        "INSERT INTO client_contact (client_id, place, name, role, email, phone) VALUES (?, 0, ?, 'BILLING', ?, ?)")
                .params(
                        number + 1L,
                        "Claire " + family,
                        "compta" + number + "@" + Words.searchable(family) + ".example",
                        "06 " + (10 + number % 90) + " " + (10 + number / 90 % 90) + " 56 78")
                .update();
    }

    private void invoice(int number) {
        LocalDate issuedOn = issuedOn(number);
        long net = cents();
        long gross = net * 12 / 10;
        sql.sql("INSERT INTO invoice (client_id, type, number, issued_on, due_on, net_cents, vat_cents, gross_cents,"
                        + " prepaid_cents, imputation, order_reference, contract_reference, note, settled_cents)"
                        + " VALUES (?, 'INVOICE', ?, ?, ?, ?, ?, ?, 0, 'COSTS_FIRST', '', '', '', ?)")
                .params(
                        clientOf(number),
                        number(number),
                        Date.valueOf(issuedOn),
                        Date.valueOf(issuedOn.plusDays(30)),
                        net,
                        gross - net,
                        gross,
                        number % 3 == 0 ? 0 : gross)
                .update();
        sql.sql("INSERT INTO invoice_line (invoice_id, place, description, quantity, unit_price, vat_rate, discount)"
                        + " VALUES (?, 0, 'Prestation', 1, ?, 20, 0)")
                .params(number + 1L, net / 100.0)
                .update();
    }

    /** Pays the invoices that are not open, one payment each. */
    private void payment(int number) {
        int invoice = number / 2 * 3 + 1 + number % 2;
        if (invoice >= INVOICES) {
            return;
        }
        LocalDate receivedOn = issuedOn(invoice).plusDays(random.nextInt(60));
        sql.sql("INSERT INTO payment (client_id, received_on, amount_cents, method, reference, choice)"
                        + " SELECT client_id, ?, gross_cents, 'TRANSFER', '', 'DEBTOR' FROM invoice WHERE id = ?")
                .params(Date.valueOf(receivedOn), invoice + 1L)
                .update();
        sql.sql("INSERT INTO allocation (payment_id, place, invoice_id, amount_cents)"
                        + " SELECT (SELECT MAX(id) FROM payment), 0, id, gross_cents FROM invoice WHERE id = ?")
                .param(invoice + 1L)
                .update();
    }

    private void contract(int number) {
        LocalDate signedOn = FIRST_DAY.plusDays(random.nextInt(DAYS));
        sql.sql("INSERT INTO contract (client_id, kind, number, object, signed_on, starts_on, amount_cents, renewal,"
                        + " is_end_of_month, has_retention_of_title, has_penalty_clause, has_jurisdiction_clause,"
                        + " has_mediation_clause, signature_place, is_off_premises, is_five_employees_or_fewer,"
                        + " is_outside_main_activity, terms_acceptance, terms_proof, note)"
                        + " VALUES (?, 'CONTRACT', ?, ?, ?, ?, ?, 'NONE', FALSE, FALSE, FALSE, FALSE, FALSE, '', FALSE,"
                        + " FALSE, FALSE, 'NOT_ACCEPTED', '', '')")
                .params(
                        someClient(),
                        "C-" + signedOn.getYear() + "-" + number,
                        "Entretien annuel, lot " + number,
                        Date.valueOf(signedOn),
                        Date.valueOf(signedOn),
                        cents())
                .update();
    }

    private void dispute(int number) {
        int invoice = random.nextInt(INVOICES);
        LocalDate raisedOn = issuedOn(invoice).plusDays(20);
        boolean isClosed = number % 3 != 0;
        sql.sql(
                        "INSERT INTO dispute (number, client_id, category, raised_by, channel, raised_on, client_words, position,"
                                + " stage, stage_since, target_on, next_act, closed_on, outcome, cause, lesson)"
                                + " VALUES (?, ?, 'QUALITY_OR_DELAY', 'CLIENT', 'EMAIL', ?, ?, 'PARTLY_FOUNDED', ?, ?, ?,"
                                + " 'Rappeler le client', ?, ?, '', '')")
                .params(
                        "L-" + raisedOn.getYear() + "-" + (1_000 + number),
                        clientOf(invoice),
                        Date.valueOf(raisedOn),
                        "La pose n’est pas conforme au devis, je ne paierai pas la fin.",
                        isClosed ? "CLOSED" : "DIALOGUE",
                        Date.valueOf(raisedOn),
                        Date.valueOf(raisedOn.plusDays(60)),
                        isClosed ? Date.valueOf(raisedOn.plusDays(50)) : null,
                        isClosed ? "AGREEMENT" : null)
                .update();
        sql.sql(
                        "INSERT INTO contested_part (dispute_id, place, invoice_id, line_place, amount_cents) VALUES (?, 0, ?, -1, ?)")
                .params(number + 1L, invoice + 1L, cents() / 2)
                .update();
    }

    private void letter(int number) {
        int invoice = number * 3;
        sql.sql(
                        "INSERT INTO letter (client_id, type, written_on, pay_by, amount_cents, fingerprint, pdf, sent_on, sent_by)"
                                + " VALUES (?, ?, ?, NULL, ?, ?, ?, ?, 'POST')")
                .params(
                        clientOf(invoice),
                        number % 3 == 0 ? "FORMAL_NOTICE" : "FRIENDLY_REMINDER",
                        Date.valueOf(issuedOn(invoice).plusDays(45)),
                        cents(),
                        "0".repeat(64),
                        new byte[20_000],
                        Date.valueOf(issuedOn(invoice).plusDays(46)))
                .update();
        sql.sql("INSERT INTO letter_invoice (letter_id, place, invoice_id) VALUES (?, 0, ?)")
                .params(number + 1L, invoice + 1L)
                .update();
    }

    private void timelineEntry(int number) {
        int invoice = random.nextInt(INVOICES);
        sql.sql(
                        "INSERT INTO timeline_entry (client_id, invoice_id, happened_on, happened_at, recorded_at, channel,"
                                + " direction, person, summary, call_result, disclosure)"
                                + " VALUES (?, ?, ?, '', '2026-11-24T09:00:00.000000000Z', 'PHONE', 'SENT', ?, ?, NULL, 'ORDINARY')")
                .params(
                        clientOf(invoice),
                        invoice + 1L,
                        Date.valueOf(issuedOn(invoice).plusDays(40)),
                        "Mme " + one(NAMES),
                        "Appel " + number + " : promet un paiement de " + cents() / 100 + ",00 € avant la fin du mois")
                .update();
    }

    private void journalEntry(int number) {
        int invoice = number % INVOICES;
        LocalDate day = issuedOn(invoice).plusDays(number / INVOICES * 30L);
        String after = "Invoice[id=InvoiceId[value=" + (invoice + 1) + "], client=ClientId[value=" + clientOf(invoice)
                + "], type=INVOICE, number=" + number(invoice) + ", dates=InvoiceDates[issuedOn=" + issuedOn(invoice)
                + ", performedOn=Optional.empty, dueOn=" + issuedOn(invoice).plusDays(30)
                + "], lines=[InvoiceLine[description=Prestation de " + one(TRADES) + ", quantity=1, unitPrice="
                + cents() / 100.0 + ", vatRate=20, discount=0]], totals=InvoiceTotals[net=" + cents() / 100.0
                + ", vat=10.00, gross=" + cents() / 100.0 + ", prepaid=0.00], conditions=PaymentConditions[penaltyRate="
                + "Optional.empty, imputation=COSTS_FIRST]]";
        sql.sql("INSERT INTO journal (happened_at, who, subject_kind, subject_id, act, before_text, after_text)"
                        + " VALUES (?, 'Zoé', 'INVOICE', ?, ?, '', ?)")
                .params(day + "T09:00:00.000000000Z", invoice + 1L, one(ACTS), after)
                .update();
    }
}
