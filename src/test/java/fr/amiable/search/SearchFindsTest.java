package fr.amiable.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.client.Client;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientKind;
import fr.amiable.client.Contact;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceLine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found over a real database, however it is typed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchFindsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final OpenDesk desk = new Wiring(new Texts(), CLOCK, "Zoé").openInMemory();
    private Client guerin;

    @BeforeAll
    void fill() {
        guerin = desk.clients()
                .record(client("SARL Menuiserie Guérin")
                        .withIdentity("732829320", "", MerchantStatus.MERCHANT)
                        .withContacts(List.of(new Contact(
                                "Hélène Œuvrard", Contact.Role.BILLING, "compta@guerin.example", "06 12 34 56 78"))));
        Client dupre = desk.clients().record(client("Boulangerie Dupré"));
        invoice(guerin, "F-2026-031", LocalDate.of(2026, 3, 31), "1234.50");
        invoice(dupre, "F-2026-032", LocalDate.of(2026, 11, 20), "99.99");
        desk.overall().search().build(Progress.NONE);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    private static ClientDraft client(String name) {
        return ClientDraft.of(ClientKind.PROFESSIONAL, name, PostalAddress.of("1 rue Haute", "44000", "Nantes"));
    }

    private void invoice(Client client, String number, LocalDate issuedOn, String net) {
        desk.invoices()
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "F-2026-031",
                "f2026031",
                "2026-31",
                "2026-031",
                "2026 31",
                "F 2026 31",
                "31",
                "F-2026-0 guérin",
                "1234,5",
                "1 234,50 €",
                "1234,50",
                "1234",
                "31/03/2026",
                "31/03",
                "mars 2026",
                "31 mars 2026",
                "30/04/2026",
                "guer 1234,50",
                "menuiserie mars 2026",
                "gue"
            })
    void anInvoiceIsFoundByNumberAmountDateAndClient(String typed) {
        assertThat(titles(typed, HitKind.INVOICE)).containsExactly("Facture F-2026-031");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guérin",
                "GUERIN",
                "guer",
                "menuis",
                "sarl guerin",
                "gurein",
                "menuisrie",
                "732829320",
                "732 829 320",
                "732829",
                "nantes guerin"
            })
    void aClientIsFoundByTheStartOfAnyWordWithoutAccentsOrWithASmallTypo(String typed) {
        assertThat(titles(typed, HitKind.CLIENT)).containsExactly("SARL Menuiserie Guérin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oeuvrard",
                "œuv",
                "helene",
                "compta@guerin.example",
                "0612345678",
                "06 12 34 56 78",
                "06.12.34.56.78",
                "+33 6 12 34 56 78",
                "0612"
            })
    void aContactIsFoundByNameEmailAndTelephoneAndOpensItsClient(String typed) {
        assertThat(hits(typed).filter(hit -> hit.kind() == HitKind.CONTACT))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.title()).isEqualTo("Hélène Œuvrard");
                    assertThat(hit.opens()).contains(guerin.id().subject());
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"zzzz", "F-2025-031", "1234,51", "25/11/2026", "guerin dupre", "((", "*", "?", "a*", "\"", ""})
    void whatIsNotThereIsNotFound(String typed) {
        assertThat(hits(typed)).filteredOn(hit -> hit.kind() != HitKind.JOURNAL).isEmpty();
    }

    @Test
    void theDetailSaysWhoAndHowMuch() {
        assertThat(hits("guerin").filter(hit -> hit.kind() == HitKind.INVOICE))
                .singleElement()
                .satisfies(hit -> assertThat(hit.detail())
                        .isEqualTo("SARL Menuiserie Guérin · 1\u00a0234,50\u00a0€ · émise le 31/03/2026"
                                + " · reste 1\u00a0234,50\u00a0€, échéance 30/04/2026"));
    }
}
