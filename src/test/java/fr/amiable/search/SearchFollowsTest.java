package fr.amiable.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.client.Client;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientKind;
import fr.amiable.client.ClientService;
import fr.amiable.client.Contact;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.Money;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Progress;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.indexing.LuceneSearchIndex;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.journal.Journal;
import fr.amiable.journal.WatchedJournal;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.AllocationChoice;
import fr.amiable.payment.PaymentDraft;
import fr.amiable.payment.PaymentMethod;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyClientRepository;
import fr.amiable.storage.DerbyJournal;
import fr.amiable.storage.search.DerbySearchSource;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In which order things are found over a real database, and that the index follows what is kept. */
class SearchFollowsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final OpenDesk desk = new Wiring(new Texts(), CLOCK, "Zoé").openInMemory();
    private Client guerin;
    private Client dupre;
    private Invoice first;

    @BeforeEach
    void fill() {
        guerin = desk.clients()
                .record(client("SARL Menuiserie Guérin")
                        .withIdentity("732829320", "", MerchantStatus.MERCHANT)
                        .withContacts(List.of(new Contact(
                                "Hélène Œuvrard", Contact.Role.BILLING, "compta@guerin.example", "06 12 34 56 78"))));
        dupre = desk.clients().record(client("Boulangerie Dupré"));
        first = invoice(guerin, "F-2026-031", LocalDate.of(2026, 3, 31), "1234.50");
        invoice(dupre, "F-2026-032", LocalDate.of(2026, 11, 20), "99.99");
        desk.overall().search().watch(() -> desk.overall().search().catchUp());
        desk.overall().search().build(Progress.NONE);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static ClientDraft client(String name) {
        return ClientDraft.of(ClientKind.PROFESSIONAL, name, PostalAddress.of("1 rue Haute", "44000", "Nantes"));
    }

    private Invoice invoice(Client client, String number, LocalDate issuedOn, String net) {
        return desk.invoices()
                .record(InvoiceDraft.ofLines(
                        client.id(),
                        number,
                        issuedOn,
                        issuedOn.plusDays(30),
                        List.of(InvoiceLine.of("Pose", "1", net, "0"))));
    }

    private Stream<SearchHit> hits(String typed) {
        return desk.overall().search().search(typed, 10).groups().stream().flatMap(group -> group.hits().stream());
    }

    private List<String> titles(String typed, HitKind kind) {
        return hits(typed)
                .filter(hit -> hit.kind() == kind)
                .map(SearchHit::title)
                .toList();
    }

    @Test
    void exactNumbersComeFirstThenOverdueThenOpenThenSettledThenTheNewest() {
        Invoice settled = invoice(guerin, "F-2026-040", LocalDate.of(2026, 11, 22), "50.00");
        pay(guerin, settled, "50.00");
        invoice(guerin, "F-2026-041", LocalDate.of(2026, 11, 21), "60.00");
        invoice(guerin, "F-2025-031", LocalDate.of(2025, 3, 31), "60.00");

        assertThat(titles("guerin", HitKind.INVOICE))
                .containsExactly(
                        "Facture F-2026-031", "Facture F-2025-031", "Facture F-2026-041", "Facture F-2026-040");
        assertThat(titles("F-2025-031", HitKind.INVOICE)).first().isEqualTo("Facture F-2025-031");
        assertThat(titles("31", HitKind.INVOICE)).containsExactly("Facture F-2026-031", "Facture F-2025-031");
    }

    @Test
    void aNameComesBeforeANameWithATypo() {
        desk.clients().record(client("Atelier Guerrin"));

        assertThat(titles("guérin", HitKind.CLIENT)).containsExactly("SARL Menuiserie Guérin", "Atelier Guerrin");
    }

    @Test
    void whatIsKeptIsFoundAtOnceWithItsJournalEntry() {
        Invoice added = invoice(dupre, "F-2026-777", TODAY, "10.00");

        assertThat(hits("2026-777").filter(hit -> hit.kind() == HitKind.INVOICE).map(SearchHit::opens))
                .containsExactly(Optional.of(added.id().subject()));
        assertThat(hits("2026-777").filter(hit -> hit.kind() == HitKind.JOURNAL))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.title()).isEqualTo("Enregistrement");
                    assertThat(hit.detail()).startsWith("F-2026-777 · le 24/11/2026 · Zoé");
                    assertThat(hit.opens()).contains(added.id().subject());
                });
    }

    @Test
    void whatIsRolledBackIsNeverFoundNorReadAgain() {
        try (Database database = Database.inMemory()) {
            List<Subject> read = new ArrayList<>();
            Journal journal =
                    new WatchedJournal(new DerbyJournal(database, "Zoé", CLOCK), database::afterCommit, read::add);
            ClientService clients = new ClientService(new DerbyClientRepository(database), journal, database, CLOCK);

            assertThatThrownBy(() -> database.inTransaction(() -> {
                        clients.record(client("Jamais gardé"));
                        assertThat(read).isEmpty();
                        throw new IllegalStateException("cut");
                    }))
                    .hasMessage("cut");
            assertThat(read).isEmpty();

            database.inTransaction(() -> {
                clients.record(client("Gardé"));
                assertThat(read).isEmpty();
            });
            assertThat(read).extracting(Subject::kind).containsExactly(Subject.Kind.CLIENT);
        }
    }

    @Test
    void whatIsRemovedOrMergedVanishesAndComesBackWhenRestored() {
        try (Database database = Database.inMemory();
                SearchService search = new SearchService(
                        new DerbySearchSource(database, CLOCK.getZone()), LuceneSearchIndex::new, new Texts(), CLOCK)) {
            Client client = new DerbyClientRepository(database).add(client("Guérin"));
            Client other = new DerbyClientRepository(database).add(client("Lemoine"));
            search.watch(search::catchUp);
            search.build(Progress.NONE);
            assertThat(count(search, "guerin")).isEqualTo(1);

            database.sql()
                    .sql("UPDATE client SET removed_at = '2026-11-24T09:00:00.000000000Z' WHERE id = 1")
                    .update();
            assertThat(count(search, "guerin"))
                    .as("even before the index knows")
                    .isZero();
            search.changed(client.id().subject());
            assertThat(count(search, "guerin")).isZero();

            database.sql()
                    .sql("UPDATE client SET removed_at = NULL WHERE id = 1")
                    .update();
            search.changed(client.id().subject());
            assertThat(count(search, "guerin")).isEqualTo(1);

            database.sql().sql("UPDATE client SET merged_into = 2 WHERE id = 1").update();
            search.changed(client.id().subject());
            assertThat(count(search, "guerin")).isZero();
            assertThat(count(search, "lemoine")).isEqualTo(1);
            assertThat(other.id().value()).isEqualTo(2);
        }
    }

    private static long count(SearchService search, String typed) {
        return search.search(typed, 5).groups().stream()
                .mapToLong(group -> group.hits().size())
                .sum();
    }

    @Test
    void aChangedNameReplacesTheOldOneEverywhere() {
        desk.clients().change(guerin.id(), client("Charpentes Lemoine"));

        assertThat(titles("guerin", HitKind.CLIENT)).isEmpty();
        assertThat(titles("guerin", HitKind.INVOICE)).isEmpty();
        assertThat(titles("oeuvrard", HitKind.CONTACT)).isEmpty();
        assertThat(titles("lemoine", HitKind.CLIENT)).containsExactly("Charpentes Lemoine");
        assertThat(titles("lemoine", HitKind.INVOICE)).containsExactly("Facture F-2026-031");
    }

    @Test
    void aPaymentChangesWhatIsStillToPay() {
        pay(guerin, first, "1234.50");

        assertThat(hits("2026-31").filter(hit -> hit.kind() == HitKind.INVOICE))
                .singleElement()
                .satisfies(hit -> assertThat(hit.detail()).endsWith("émise le 31/03/2026"));
    }

    @Test
    void nothingIsFoundBeforeTheIndexIsBuiltAndTheAnswerSaysSo() {
        try (OpenDesk fresh = new Wiring(new Texts(), CLOCK, "Zoé").openInMemory()) {
            fresh.clients().record(client("SARL Menuiserie Guérin"));

            assertThat(fresh.overall().search().search("guerin", 5).groups()).isEmpty();
            assertThat(fresh.overall().search().search("guerin", 5).isComplete())
                    .isFalse();
            fresh.overall().search().build(Progress.NONE);
            assertThat(fresh.overall().search().search("guerin", 5).isComplete())
                    .isTrue();
        }
    }

    @Test
    void eachGroupSaysHowManyThereAreAndGivesAsManyAsAsked() {
        for (int number = 100; number < 130; number++) {
            invoice(guerin, "F-2026-" + number, TODAY, "5.00");
        }

        SearchAnswer.Group few = group(desk.overall().search().search("guerin", 3), HitKind.INVOICE);
        SearchAnswer.Group all = group(desk.overall().search().search("guerin", HitKind.INVOICE, 100), HitKind.INVOICE);

        assertThat(few.hits()).hasSize(3);
        assertThat(few.count()).isEqualTo(31);
        assertThat(all.hits()).hasSize(31);
    }

    private static SearchAnswer.Group group(SearchAnswer answer, HitKind kind) {
        return answer.groups().stream()
                .filter(group -> group.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void pay(Client client, Invoice invoice, String amount) {
        Money money = Money.euros(amount);
        desk.payments()
                .record(new PaymentDraft(
                        client.id(),
                        TODAY,
                        money,
                        PaymentMethod.TRANSFER,
                        "",
                        AllocationChoice.DEBTOR,
                        List.of(new Allocation(invoice.id(), money))));
    }
}
