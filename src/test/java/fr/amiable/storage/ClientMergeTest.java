package fr.amiable.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.client.Client;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientFlags;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientInUse;
import fr.amiable.client.ClientKind;
import fr.amiable.client.ClientNotFound;
import fr.amiable.client.ClientRow;
import fr.amiable.client.ClientService;
import fr.amiable.client.Contact;
import fr.amiable.client.MerchantStatus;
import fr.amiable.client.document.ClientDocuments;
import fr.amiable.client.duplicate.DuplicateService;
import fr.amiable.client.duplicate.Merge;
import fr.amiable.client.duplicate.MergePlan.Part;
import fr.amiable.client.duplicate.SameClient;
import fr.amiable.client.duplicate.TwoPersons;
import fr.amiable.common.Money;
import fr.amiable.common.PostalAddress;
import fr.amiable.evidence.AttachedFiles;
import fr.amiable.evidence.Original;
import fr.amiable.invoice.Invoice;
import fr.amiable.journal.Act;
import fr.amiable.payment.Allocation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two clients that become one, and a client that is removed, on a real database. */
class ClientMergeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));

    private final Database database = Database.inMemory();
    private final DerbyClientRepository rows = new DerbyClientRepository(database);
    private final DerbyInvoiceRepository invoices = new DerbyInvoiceRepository(database);
    private final DerbyPaymentRepository payments = new DerbyPaymentRepository(database);
    private final DerbyJournal journal = new DerbyJournal(database, "Zoé", CLOCK);
    private final DuplicateService duplicates = new DuplicateService(rows, journal, database);
    private final ClientService clients = new ClientService(rows, journal, database, CLOCK);
    private final Client kept = clients.record(draft("Menuiserie Guérin", "732829320", "kept@client.example"));
    private final Client absorbed = clients.record(draft("MENUISERIE GUERIN", "", "absorbed@client.example"));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nothingIsLostAndNoTableNamesTheAbsorbedOneAnyMore() {
        business(kept, "K");
        business(absorbed, "A");
        Map<String, Long> before = counts();
        Money owed = owed();

        duplicates.merge(kept.id(), absorbed.id(), Set.of());

        assertThat(counts()).isEqualTo(before);
        assertThat(owed()).isEqualTo(owed);
        assertThat(clients.rows()).extracting(ClientRow::id).containsExactly(kept.id());
        assertThat(tablesNaming(absorbed.id())).containsExactlyInAnyOrder("CLIENT_ADDRESS", "CLIENT_CONTACT");
        assertThat(invoices.rowsOf(kept.id())).hasSize(2);
        assertThat(payments.ofClient(kept.id())).hasSize(2);
        assertThat(new DerbyOriginalArchive(database, CLOCK).of(kept.id().subject()))
                .hasSize(2);
        assertThat(clients.get(kept.id()).contacts())
                .extracting(Contact::email)
                .containsExactly("kept@client.example", "absorbed@client.example");
        assertThat(clients.get(kept.id()).addresses()).hasSize(2);
        assertThat(acts(kept.id())).contains(Act.MERGED);
        assertThat(acts(absorbed.id())).contains(Act.MERGED);
    }

    @Test
    void askingForTheAbsorbedOneGivesTheOneItBecame() {
        Client third = clients.record(Samples.bareClient("Guérin"));
        duplicates.merge(kept.id(), absorbed.id(), Set.of());
        duplicates.merge(third.id(), kept.id(), Set.of());

        assertThat(clients.get(absorbed.id()).id()).isEqualTo(third.id());
        assertThat(clients.lookalikes(draft("MENUISERIE GUERIN", "", ""))).isEmpty();
        assertThat(duplicates.pairs()).isEmpty();
    }

    @Test
    void aMergeIsUndoneToTheLastThing() {
        business(kept, "K");
        business(absorbed, "A");
        clients.record(Samples.bareClient("Témoin"));
        List<ClientRow> before = sorted();

        Merge merge = duplicates.merge(kept.id(), absorbed.id(), Set.of(Part.NAME));
        assertThat(clients.get(kept.id()).name()).isEqualTo("MENUISERIE GUERIN");
        duplicates.undo(merge);

        assertThat(sorted()).isEqualTo(before);
        assertThat(clients.get(kept.id())).isEqualTo(kept);
        assertThat(clients.get(absorbed.id())).isEqualTo(absorbed);
        assertThat(invoices.rowsOf(absorbed.id())).hasSize(1);
        assertThat(payments.ofClient(kept.id())).hasSize(1);
        assertThat(acts(absorbed.id())).contains(Act.RESTORED);
    }

    @Test
    void whatOnlyTheAbsorbedOneTellsIsKeptAndItsFlagsStayRaised() {
        LocalDate published = LocalDate.of(2026, 10, 1);
        ClientDraft told = draft("Autre nom", "552100554", "");
        Client telling = clients.record(new ClientDraft(
                told.kind(),
                MerchantStatus.MERCHANT,
                told.name(),
                told.siren(),
                "FR44732829320",
                List.of(),
                List.of(),
                new ClientFlags(Optional.of(published), Optional.empty(), true, false),
                "À rappeler"));

        duplicates.merge(absorbed.id(), telling.id(), Set.of());

        Client after = clients.get(absorbed.id());
        assertThat(after.name()).isEqualTo("MENUISERIE GUERIN");
        assertThat(after.siren()).isEqualTo(telling.siren());
        assertThat(after.vatNumber()).isEqualTo("FR44732829320");
        assertThat(after.merchantStatus()).isEqualTo(MerchantStatus.MERCHANT);
        assertThat(after.flags().insolvencyPublishedOn()).contains(published);
        assertThat(after.flags().isDoNotContact()).isTrue();
        assertThat(after.note()).isEqualTo("À rappeler");
    }

    @Test
    void theKindIsTheOneChosen() {
        Client consumer = clients.record(Samples.bareClient("Guérin"));
        assertThat(duplicates.plan(kept.id(), consumer.id()).differences()).containsExactly(Part.KIND, Part.NAME);

        duplicates.merge(kept.id(), consumer.id(), Set.of(Part.KIND));

        assertThat(clients.get(kept.id()).kind()).isEqualTo(ClientKind.CONSUMER);
        assertThat(clients.get(kept.id()).name()).isEqualTo("Menuiserie Guérin");
    }

    @Test
    void twoSirenAreRefusedAndNothingChanges() {
        Client other = clients.record(draft("Menuiserie Guérin", "552100554", ""));

        assertThatThrownBy(() -> duplicates.merge(kept.id(), other.id(), Set.of()))
                .isInstanceOf(TwoPersons.class);
        assertThatThrownBy(() -> duplicates.merge(kept.id(), kept.id(), Set.of()))
                .isInstanceOf(SameClient.class);
        assertThat(clients.rows()).hasSize(3);
    }

    @Test
    void aClientWithoutAnythingIsRemovedAndBroughtBack() {
        clients.remove(absorbed.id());

        assertThat(clients.rows()).extracting(ClientRow::id).containsExactly(kept.id());
        assertThatThrownBy(() -> clients.get(absorbed.id())).isInstanceOf(ClientNotFound.class);
        assertThat(clients.lookalikes(draft("MENUISERIE GUERIN", "", ""))).containsExactly(kept);

        clients.restore(absorbed.id());
        assertThat(clients.get(absorbed.id())).isEqualTo(absorbed);
        assertThat(acts(absorbed.id())).contains(Act.REMOVED, Act.RESTORED);
    }

    @Test
    void aClientWithSomethingIsNotRemoved() {
        business(kept, "K");

        assertThatThrownBy(() -> clients.remove(kept.id())).isInstanceOf(ClientInUse.class);
        assertThat(clients.find(kept.id())).isPresent();
    }

    @Test
    void theDocumentsOfAClientAreThoseOfHisInvoicesToo() {
        DerbyOriginalArchive archive = new DerbyOriginalArchive(database, CLOCK);
        ClientDocuments documents = new ClientDocuments(clients, archive);
        business(kept, "K");
        business(absorbed, "A");
        archive.add(invoices.rowsOf(kept.id()).get(0).id().subject(), "facture.pdf", "application/pdf", new byte[2]);

        new AttachedFiles(archive, journal, database).attach(kept.id().subject(), "mandat.pdf", new byte[3]);

        assertThat(documents.of(kept.id()))
                .extracting(Original::fileName)
                .containsExactly("mandat.pdf", "facture.pdf", "K.pdf");
    }

    /** One thing in each table that names a client. */
    private void business(Client client, String mark) {
        Invoice invoice = invoices.add(Samples.invoice(client.id(), mark + "-1", "100.00"));
        payments.add(Samples.payment(client.id(), "60.00", new Allocation(invoice.id(), Money.euros("40.00"))));
        new DerbyOriginalArchive(database, CLOCK)
                .add(client.id().subject(), mark + ".pdf", "application/pdf", new byte[1]);
        run(
                "INSERT INTO letter (client_id, type, written_on, amount_cents, fingerprint, pdf) VALUES (?,"
                        + " 'FORMAL_NOTICE', DATE('2026-11-01'), 1, 'x', CAST(X'00' AS BLOB))",
                client);
        run(
                "INSERT INTO contract (client_id, kind, number, object, renewal, is_end_of_month, has_retention_of_title,"
                        + " has_penalty_clause, has_jurisdiction_clause, has_mediation_clause, signature_place,"
                        + " is_off_premises, is_five_employees_or_fewer, is_outside_main_activity, terms_acceptance,"
                        + " terms_proof, note) VALUES (?, 'QUOTE', 'D-" + mark + "', '', 'NONE', FALSE, FALSE, FALSE,"
                        + " FALSE, FALSE, '', FALSE, FALSE, FALSE, 'NONE', '', '')",
                client);
        run(
                "INSERT INTO dispute (number, client_id, category, raised_by, channel, raised_on, client_words, position,"
                        + " stage, stage_since, next_act, cause, lesson) VALUES ('L-" + mark
                        + "', ?, 'OTHER', 'CLIENT',"
                        + " 'PHONE', DATE('2026-11-01'), '', 'PARTLY', 'ANALYSIS', DATE('2026-11-01'), '', '', '')",
                client);
        run(
                "INSERT INTO timeline_entry (client_id, happened_on, happened_at, recorded_at, channel, direction, person,"
                        + " summary, disclosure, removed_at) VALUES (?, DATE('2026-11-01'), '', 'x', 'PHONE', 'NONE', '',"
                        + " 'retirée', 'ORDINARY', 'x')",
                client);
    }

    private void run(String insertion, Client client) {
        database.sql().sql(insertion).param(client.id().value()).update();
    }

    /** Rows of every table but the journal, which only grows, and the client's own details, which are copied. */
    private Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        database
                .sql()
                .sql("SELECT tablename FROM sys.systables WHERE tabletype = 'T'")
                .query((row, index) -> row.getString(1))
                .list()
                .stream()
                .filter(table ->
                        !Set.of("JOURNAL", "CLIENT_CONTACT", "CLIENT_ADDRESS").contains(table))
                .forEach(table -> counts.put(table, count("SELECT COUNT(*) FROM " + table)));
        return counts;
    }

    private List<String> tablesNaming(ClientId client) {
        return database
                .sql()
                .sql("SELECT t.tablename FROM sys.systables t JOIN sys.syscolumns c ON c.referenceid = t.tableid"
                        + " WHERE c.columnname = 'CLIENT_ID'")
                .query((row, index) -> row.getString(1))
                .list()
                .stream()
                .filter(table -> count("SELECT COUNT(*) FROM " + table + " WHERE client_id = " + client.value()) > 0)
                .toList();
    }

    private long count(String query) {
        return database.sql().sql(query).query(Long.class).single();
    }

    private Money owed() {
        return Money.sum(clients.rows().stream().map(ClientRow::outstanding).toList());
    }

    private List<ClientRow> sorted() {
        return clients.rows().stream()
                .sorted((one, other) ->
                        Long.compare(one.id().value(), other.id().value()))
                .toList();
    }

    private List<Act> acts(ClientId id) {
        return journal.of(id.subject()).stream().map(entry -> entry.act()).toList();
    }

    private static ClientDraft draft(String name, String siren, String email) {
        return ClientDraft.of(ClientKind.PROFESSIONAL, name, PostalAddress.of("1 rue " + name, "44000", "Nantes"))
                .withIdentity(siren, "", MerchantStatus.UNKNOWN)
                .withContacts(List.of(new Contact("", Contact.Role.BILLING, email, "")));
    }
}
