package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Texts;
import fr.amiable.contract.Acceptance;
import fr.amiable.contract.Clauses;
import fr.amiable.contract.Contract;
import fr.amiable.contract.ContractDraft;
import fr.amiable.contract.ContractKind;
import fr.amiable.contract.ContractNotFound;
import fr.amiable.contract.ContractRow;
import fr.amiable.contract.ContractService;
import fr.amiable.contract.DuplicateContractNumber;
import fr.amiable.contract.DuplicateTermsVersion;
import fr.amiable.contract.Duration;
import fr.amiable.contract.Renewal;
import fr.amiable.contract.Signature;
import fr.amiable.contract.TermsAcceptance;
import fr.amiable.contract.TermsDraft;
import fr.amiable.contract.TermsId;
import fr.amiable.contract.TermsInUse;
import fr.amiable.contract.TermsOfSale;
import fr.amiable.contract.TermsOverlap;
import fr.amiable.contract.TermsService;
import fr.amiable.evidence.AttachedFiles;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.evidence.Original;
import fr.amiable.journal.Act;
import fr.amiable.journal.JournalEntry;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Contracts, terms of sale and their files on a real database. */
class ContractServicesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final OpenDesk desk = new Wiring(new Texts(), PlacesTest.CLOCK, "Zoé").openInMemory();
    private final ContractService contracts = desk.cases().contracts();
    private final TermsService terms = desk.cases().terms();
    private final AttachedFiles files = desk.cases().files();
    private final ClientId client = client("Œuvre & Cie");

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aContractWithEverythingComesBackAsItWasAndIsReplacedWhole() {
        TermsOfSale version = terms.record(terms("2026", "2026-01-01", null));
        ContractDraft full = new ContractDraft(
                client,
                ContractKind.ORDER,
                "BC n° 7 — été",
                "Pose\nde l’œuvre",
                Optional.of(Money.euros("12345.67")),
                new Duration(Optional.of(TODAY), Optional.of(TODAY.plusYears(1)), Renewal.TACIT, Optional.of(90)),
                new Signature(Optional.of(TODAY), "Nantes", true, true, true),
                new Clauses(Optional.of(45), true, Optional.of(Percentage.of("12.123456")), true, true, true, true),
                new Acceptance(Optional.of(version.id()), TermsAcceptance.INITIALLED, Optional.of(TODAY), "page 3"),
                "Une note");

        Contract kept = contracts.record(full);
        assertThat(contracts.get(kept.id())).isEqualTo(kept).isEqualTo(full.complete(kept.id()));

        ContractDraft bare = ContractDraft.of(client, ContractKind.QUOTE, "D-1", "Peinture");
        contracts.change(kept.id(), bare);
        assertThat(contracts.get(kept.id())).isEqualTo(bare.complete(kept.id()));
        assertThat(desk.archives().journal().of(kept.id().subject()))
                .extracting(JournalEntry::act)
                .containsExactly(Act.CHANGED, Act.RECORDED);
    }

    @Test
    void rowsTellUnsignedOnesFirstThenTheNewestSignature() {
        ClientId other = client("Autre");
        Contract old = contracts.record(signed(client, "C-1", TODAY.minusYears(1)));
        Contract recent = contracts.record(signed(other, "C-2", TODAY));
        Contract unsigned = contracts.record(ContractDraft.of(client, ContractKind.QUOTE, "D-1", "Devis"));

        assertThat(contracts.all())
                .extracting(listed -> listed.contract().id())
                .containsExactly(unsigned.id(), recent.id(), old.id());
        assertThat(contracts.rowsOf(client)).extracting(ContractRow::id).containsExactly(unsigned.id(), old.id());
        assertThat(contracts.rowsOf(other)).extracting(ContractRow::clientName).containsExactly("Autre");
    }

    @Test
    void aNumberIsUsedOnceForAClientAndAKind() {
        contracts.record(ContractDraft.of(client, ContractKind.QUOTE, "D-1", "Devis"));
        Contract second = contracts.record(ContractDraft.of(client, ContractKind.ORDER, "D-1", "Commande"));
        contracts.record(ContractDraft.of(client("Autre"), ContractKind.QUOTE, "D-1", "Devis"));

        assertThatThrownBy(() -> contracts.record(ContractDraft.of(client, ContractKind.QUOTE, "d-1", "Devis")))
                .isInstanceOf(DuplicateContractNumber.class);
        assertThatThrownBy(() ->
                        contracts.change(second.id(), ContractDraft.of(client, ContractKind.QUOTE, "D-1", "Devis")))
                .isInstanceOf(DuplicateContractNumber.class);
        assertThat(contracts.change(second.id(), ContractDraft.of(client, ContractKind.ORDER, "D-1", "Autre objet")))
                .isNotNull();
    }

    @Test
    void aRemovedContractIsSeenNowhereUntilItIsRestored() {
        Contract kept = contracts.record(ContractDraft.of(client, ContractKind.QUOTE, "D-1", "Devis"));

        contracts.remove(kept.id());
        assertThat(contracts.all()).isEmpty();
        assertThat(contracts.rowsOf(client)).isEmpty();
        assertThatThrownBy(() -> contracts.get(kept.id())).isInstanceOf(ContractNotFound.class);

        contracts.restore(kept.id());
        assertThat(contracts.get(kept.id())).isEqualTo(kept);
        assertThat(desk.archives().journal().of(kept.id().subject()))
                .extracting(JournalEntry::act)
                .containsExactly(Act.RESTORED, Act.REMOVED, Act.RECORDED);
    }

    @Test
    void aNumberTakenMeanwhilePreventsTheRestoration() {
        Contract removed = contracts.record(ContractDraft.of(client, ContractKind.QUOTE, "D-1", "Devis"));
        contracts.remove(removed.id());
        contracts.record(ContractDraft.of(client, ContractKind.QUOTE, "D-1", "Un autre"));

        assertThatThrownBy(() -> contracts.restore(removed.id())).isInstanceOf(DuplicateContractNumber.class);
        assertThat(contracts.all()).hasSize(1);
    }

    @Test
    void noticesDueAreThoseOfThePeriodUnderWayTheMostUrgentFirst() {
        Contract urgent = contracts.record(ending("C-1", LocalDate.of(2024, 2, 1), LocalDate.of(2025, 1, 31), 60));
        Contract later = contracts.record(ending("C-2", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 23), 30));
        contracts.record(ending("C-3", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 24), 30));
        contracts.record(ending("C-4", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 23), 30));

        assertThat(contracts.noticesDue(TODAY, 30))
                .extracting(ContractRow::id)
                .containsExactly(urgent.id(), later.id());
        assertThat(contracts.noticesDue(TODAY, 0)).isEmpty();
    }

    @Test
    void aNewVersionEndsTheOneItFollows() {
        TermsOfSale first = terms.record(terms("2025", "2025-01-01", null));
        TermsOfSale second = terms.record(terms("2026", "2026-01-01", null));

        assertThat(terms.get(first.id()).replacedOn()).contains(LocalDate.of(2026, 1, 1));
        assertThat(terms.all()).extracting(TermsOfSale::version).containsExactly("2026", "2025");
        assertThat(terms.inForceOn(LocalDate.of(2025, 12, 31)).map(TermsOfSale::id))
                .contains(first.id());
        assertThat(terms.inForceOn(LocalDate.of(2026, 1, 1)).map(TermsOfSale::id))
                .contains(second.id());
        assertThat(desk.archives().journal().of(first.id().subject()))
                .extracting(JournalEntry::act)
                .containsExactly(Act.CHANGED, Act.RECORDED);
    }

    @Test
    void twoVersionsAreNeverInForceOnOneDay() {
        terms.record(terms("2025", "2025-01-01", "2026-01-01"));
        TermsOfSale present = terms.record(terms("2026", "2026-01-01", null));

        assertThatThrownBy(() -> terms.record(terms("bis", "2025-06-01", "2025-07-01")))
                .isInstanceOf(TermsOverlap.class);
        assertThatThrownBy(() -> terms.record(terms("bis", "2025-12-31", null))).isInstanceOf(TermsOverlap.class);
        assertThatThrownBy(() -> terms.change(present.id(), terms("2026", "2025-12-31", null)))
                .isInstanceOf(TermsOverlap.class);
        assertThatThrownBy(() -> terms.record(terms(" 2026 ", "2024-01-01", "2024-06-01")))
                .isInstanceOf(DuplicateTermsVersion.class);
        assertThat(terms.all()).hasSize(2);
        assertThat(terms.get(present.id()).replacedOn()).isEmpty();

        terms.record(terms("2024", "2024-01-01", "2025-01-01"));
        assertThat(terms.all()).hasSize(3);
    }

    @Test
    void aVersionThatAContractNamesStays() {
        TermsOfSale version = terms.record(terms("2026", "2026-01-01", null));
        Contract naming = contracts.record(ContractDraft.of(client, ContractKind.QUOTE, "D-1", "Devis")
                .withAcceptance(
                        new Acceptance(Optional.of(version.id()), TermsAcceptance.SIGNED, Optional.of(TODAY), "")));

        assertThatThrownBy(() -> terms.remove(version.id())).isInstanceOf(TermsInUse.class);

        contracts.remove(naming.id());
        terms.remove(version.id());
        assertThat(terms.all()).isEmpty();
        terms.restore(version.id());
        assertThat(terms.all()).containsExactly(version);
    }

    @Test
    void anAttachedFileKeepsItsBytesAndComesBackAfterARemoval() {
        TermsId version = terms.record(terms("2026", "2026-01-01", null)).id();
        byte[] bytes = "CGV signées".getBytes(StandardCharsets.UTF_8);

        Original kept = files.attach(version.subject(), "CGV 2026.pdf", bytes);
        assertThat(files.attach(version.subject(), "copie.pdf", bytes)).isEqualTo(kept);
        assertThat(kept.mediaType()).isEqualTo("application/pdf");
        assertThat(kept.fingerprint()).isEqualTo(Fingerprint.of(bytes));
        assertThat(files.bytes(kept)).isEqualTo(bytes);

        files.remove(kept);
        assertThat(files.of(version.subject())).isEmpty();
        files.restore(kept);
        assertThat(files.of(version.subject())).containsExactly(kept);
        assertThat(desk.archives().journal().of(version.subject()))
                .extracting(JournalEntry::act)
                .containsExactly(Act.RESTORED, Act.FILE_REMOVED, Act.FILE_ATTACHED, Act.RECORDED);
    }

    private ClientId client(String name) {
        return desk.clients()
                .record(ClientDraft.of(ClientKind.PROFESSIONAL, name, PostalAddress.EMPTY))
                .id();
    }

    private static ContractDraft signed(ClientId client, String number, LocalDate signedOn) {
        return ContractDraft.of(client, ContractKind.CONTRACT, number, "Entretien")
                .withSignature(new Signature(Optional.of(signedOn), "", false, false, false));
    }

    private ContractDraft ending(String number, LocalDate startsOn, LocalDate endsOn, int noticeDays) {
        return ContractDraft.of(client, ContractKind.CONTRACT, number, "Entretien")
                .withDuration(new Duration(
                        Optional.of(startsOn), Optional.of(endsOn), Renewal.TACIT, Optional.of(noticeDays)));
    }

    private static TermsDraft terms(String version, String inForceOn, String replacedOn) {
        return new TermsDraft(
                version,
                LocalDate.parse(inForceOn),
                Optional.ofNullable(replacedOn).map(LocalDate::parse),
                "");
    }
}
