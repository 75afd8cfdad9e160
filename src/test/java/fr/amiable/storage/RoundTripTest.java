package fr.amiable.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.Client;
import fr.amiable.client.ClientFlags;
import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.common.Subject;
import fr.amiable.company.Company;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.evidence.Original;
import fr.amiable.invoice.ClaimEvents;
import fr.amiable.invoice.Invoice;
import fr.amiable.journal.Act;
import fr.amiable.journal.JournalEntry;
import fr.amiable.law.PublishedRates;
import fr.amiable.law.Semester;
import fr.amiable.letter.LetterSlip;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ListedLetter;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.Payment;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is kept comes back equal, with everything filled and with the least. */
class RoundTripTest {

    /** The hour that does not exist in Paris: an instant must not be moved by it. */
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-29T02:30:00.123456789Z"), ZoneId.of("Europe/Paris"));

    private final Database database = Database.inMemory();
    private final DerbyCompanyRepository companies = new DerbyCompanyRepository(database);
    private final DerbyClientRepository clients = new DerbyClientRepository(database);
    private final DerbyInvoiceRepository invoices = new DerbyInvoiceRepository(database);
    private final DerbyPaymentRepository payments = new DerbyPaymentRepository(database);
    private final DerbyLetterRepository letters = new DerbyLetterRepository(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aCompanyComesBackAsItWasAndIsReplacedWhole() {
        assertThat(companies.find()).isEmpty();
        for (Company company : List.of(Samples.company(), Samples.bareCompany())) {
            companies.save(company);
            assertThat(companies.find()).contains(company);
        }
    }

    @Test
    void aClientComesBackAsItWas() {
        Client full = clients.add(Samples.fullClient());
        Client bare = clients.add(Samples.bareClient("Zoé"));

        assertThat(clients.find(full.id())).contains(full);
        assertThat(full.contacts()).hasSize(2);
        assertThat(clients.find(bare.id())).contains(bare);
        assertThat(bare.id()).isNotEqualTo(full.id());
    }

    @Test
    void aChangedClientLosesWhatWasTakenAway() {
        Client full = clients.add(Samples.fullClient());
        Client poorer = Samples.bareClient("Zoé").complete(full.id());

        clients.update(poorer);

        assertThat(clients.find(full.id())).contains(poorer);
    }

    @Test
    void aClientIsFoundByItsNumbersAndByItsNameWhateverTheAccents() {
        Client full = clients.add(Samples.fullClient());
        Client zoe = clients.add(Samples.bareClient("Zoé Lœwe"));

        assertThat(clients.findBySiren(full.siren().orElseThrow())).contains(full);
        assertThat(clients.findByVatNumber("FR44732829320")).contains(full);
        assertThat(clients.findByVatNumber("FR00")).isEmpty();
        assertThat(clients.findByName(" ZOE  LOEWE")).containsExactly(zoe);
    }

    @Test
    void anInvoiceComesBackAsItWas() {
        Client client = clients.add(Samples.bareClient("Zoé"));
        Invoice bare = invoices.add(Samples.invoice(client.id(), "F-1", "100.00"));
        Invoice full = invoices.add(Samples.fullInvoice(client, "A-é-1", bare.id()));
        Invoice judged = full.withEvents(
                new ClaimEvents(Optional.of(LocalDate.of(2026, 6, 1)), Optional.of(LocalDate.of(2026, 9, 1))));
        assertThat(invoices.find(bare.id())).contains(bare);
        assertThat(invoices.find(full.id())).contains(full);

        invoices.update(judged);

        assertThat(invoices.findByNumber("A-é-1")).contains(judged);
        assertThat(invoices.creditNotesOf(bare.id())).containsExactly(judged);
        assertThat(invoices.findByNumber("F-2")).isEmpty();
    }

    @Test
    void aPaymentComesBackAsItWas() {
        Client client = clients.add(Samples.bareClient("Zoé"));
        Invoice one = invoices.add(Samples.invoice(client.id(), "F-1", "100.00"));
        Invoice two = invoices.add(Samples.invoice(client.id(), "F-2", "100.00"));

        Payment split = payments.add(Samples.payment(
                client.id(),
                "150.00",
                new Allocation(two.id(), Money.euros("50.01")),
                new Allocation(one.id(), Money.euros("99.99"))));
        Payment credit = payments.add(Samples.payment(client.id(), "0.01"));

        assertThat(payments.find(split.id())).contains(split);
        assertThat(split.allocations()).extracting(Allocation::invoice).containsExactly(two.id(), one.id());
        assertThat(payments.ofClient(client.id())).containsExactly(credit, split);
        assertThat(payments.ofInvoice(one.id())).containsExactly(split);
    }

    @Test
    void aLetterComesBackAsItWasWithItsPages() {
        Client client = clients.add(Samples.bareClient("Zoé"));
        Invoice one = invoices.add(Samples.invoice(client.id(), "F-1", "100.00"));
        Invoice two = invoices.add(Samples.invoice(client.id(), "F-2", "100.00"));
        byte[] pages = new byte[70_000];
        new Random(1).nextBytes(pages);
        LetterSlip full = new LetterSlip(
                LetterType.FORMAL_NOTICE,
                client.id(),
                List.of(two.id(), one.id()),
                Samples.TODAY,
                Money.euros("212.34"),
                Optional.of(Samples.TODAY.plusDays(15)),
                Optional.of("1A 234 567 890 1"),
                Optional.of("Accord du gérant\nau téléphone"));
        LetterSlip bare = new LetterSlip(
                LetterType.FRIENDLY_REMINDER,
                client.id(),
                List.of(one.id()),
                Samples.TODAY,
                Money.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        ProducedLetter kept = letters.add(full, Fingerprint.of(pages), pages);
        ProducedLetter second = letters.add(bare, Fingerprint.of(new byte[0]), new byte[0]);

        assertThat(letters.find(kept.id())).contains(kept);
        assertThat(letters.pdf(kept.id()))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(pages));
        assertThat(letters.ofInvoice(two.id())).containsExactly(kept);
        assertThat(letters.ofClient(client.id())).containsExactly(second, kept);
        assertThat(letters.newest(1)).extracting(ListedLetter::letter).containsExactly(second);
    }

    @Test
    void anOriginalComesBackToTheByte() {
        DerbyOriginalArchive archive = new DerbyOriginalArchive(database, CLOCK);
        byte[] bytes = new byte[3_000_000];
        new Random(2).nextBytes(bytes);

        Original kept = archive.add(Subject.invoice(7), "Facture n° 7 — été.pdf", "application/pdf", bytes);

        assertThat(archive.of(Subject.invoice(7))).containsExactly(kept);
        assertThat(archive.of(Subject.client(7))).isEmpty();
        assertThat(archive.find(Fingerprint.of(bytes))).contains(kept);
        assertThat(archive.bytes(kept.id()))
                .hasValueSatisfying(read -> assertThat(read).isEqualTo(bytes));
        assertThat(archive.bytes(kept.id() + 1)).isEmpty();
    }

    @Test
    void theJournalTellsTheNewestFirstAndKeepsLongWordsAndTheInstant() {
        DerbyJournal journal = new DerbyJournal(database, "zoé", CLOCK);
        String longWords = "é".repeat(100_000);

        journal.record(Subject.client(1), Act.RECORDED, "", "Zoé");
        journal.record(Subject.client(2), Act.RECORDED, "", "Léa");
        journal.record(Subject.client(1), Act.CHANGED, "Zoé", longWords);

        List<JournalEntry> entries = journal.of(Subject.client(1));
        assertThat(entries).extracting(JournalEntry::act).containsExactly(Act.CHANGED, Act.RECORDED);
        assertThat(entries.get(0).after()).isEqualTo(longWords);
        assertThat(entries.get(0).who()).isEqualTo("zoé");
        assertThat(entries.get(0).at()).isEqualTo(CLOCK.instant());
    }

    @Test
    void theOwnersRatesComeBackAndAreReplacedBySemester() {
        DerbyRateRepository rates = new DerbyRateRepository(database);
        PublishedRates row = new PublishedRates(
                new Semester(2027, 1),
                Percentage.of("6.67"),
                Percentage.of("2.62"),
                Percentage.of("2.15"),
                "Arrêté du 20 décembre 2026",
                false);
        rates.save(row);
        PublishedRates corrected = new PublishedRates(
                row.semester(), Percentage.of("6.7"), row.legalOther(), row.ecbRefinancing(), "JO", true);

        rates.save(corrected);

        assertThat(rates.rows()).containsExactly(corrected);
        rates.remove(row.semester());
        assertThat(rates.rows()).isEmpty();
    }

    @Test
    void theClientTableShowsTheFlagsAndTheTownLettersGoTo() {
        Client full = clients.add(Samples.fullClient());

        assertThat(clients.rows(Samples.TODAY)).singleElement().satisfies(row -> {
            assertThat(row.flags()).isEqualTo(full.flags()).isNotEqualTo(ClientFlags.NONE);
            assertThat(row.kind()).isEqualTo(ClientKind.PROFESSIONAL);
            assertThat(row.town()).isEqualTo("Nantes");
        });
    }
}
