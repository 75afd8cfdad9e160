package fr.amiable.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.client.ClientId;
import fr.amiable.common.Problem;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.contract.ContractDraft;
import fr.amiable.contract.ContractId;
import fr.amiable.contract.ContractKind;
import fr.amiable.contract.Signature;
import fr.amiable.dispute.Closing;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeDraft;
import fr.amiable.dispute.DisputeOutcome;
import fr.amiable.dispute.DisputeStage;
import fr.amiable.dispute.SampleDisputes;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.evidence.Original;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.invoice.InvoiceReferences;
import fr.amiable.invoice.Supply;
import fr.amiable.journal.Act;
import fr.amiable.journal.JournalEntry;
import fr.amiable.letter.sample.SampleBusiness;
import fr.amiable.letter.sample.SampleInvoices;
import fr.amiable.timeline.CallResult;
import fr.amiable.timeline.Channel;
import fr.amiable.timeline.Direction;
import fr.amiable.timeline.Disclosure;
import fr.amiable.timeline.TimelineDraft;
import fr.amiable.timeline.TimelineEntry;
import fr.amiable.timeline.TimelineEntryNotFound;
import fr.amiable.timeline.TimelineService;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChronologyServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final OpenDesk desk = new Wiring(
                    new Texts(), Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris")), "essai")
            .openInMemory();
    private final SampleInvoices sample = new SampleBusiness(
                    desk.company(), desk.clients(), desk.invoices(), desk.payments(), desk.letters())
            .fill(TODAY);
    private final InvoiceId invoice = sample.consumer();
    private final ClientId client = desk.invoices().get(invoice).client();
    private final TimelineService timeline = desk.cases().timeline();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aContractTellsItsSignatureItsInvoicesAndItsDisputesOnly() {
        ContractId contract = desk.cases()
                .contracts()
                .record(ContractDraft.of(client, ContractKind.QUOTE, "D-77", "Véranda")
                        .withSignature(new Signature(Optional.of(TODAY.minusDays(90)), "Nantes", false, false, false)))
                .id();
        InvoiceId named = desk.invoices()
                .record(InvoiceDraft.ofLines(
                                client,
                                "F-77",
                                TODAY.minusDays(60),
                                TODAY.minusDays(30),
                                List.of(InvoiceLine.of("Véranda", "1", "1000", "20")))
                        .withReferences(new InvoiceReferences(
                                "", "D-77", Optional.of(contract), Optional.empty(), Supply.UNTOLD, "")))
                .id();
        timeline.record(call(Optional.of(contract.subject()), TODAY.minusDays(4), "10:30"), List.of());
        timeline.record(call(Optional.of(invoice.subject()), TODAY.minusDays(3), "10:30"), List.of());
        DisputeDraft about = SampleDisputes.about(client, TODAY.minusDays(5));
        Dispute dispute = desk.cases()
                .disputes()
                .open(new DisputeDraft(
                        client,
                        about.complaint(),
                        List.of(),
                        List.of(contract),
                        about.position(),
                        Optional.empty(),
                        ""));

        List<Subject> told = desk.cases().chronology().of(contract).stream()
                .flatMap(entry -> entry.opens().stream())
                .toList();

        assertThat(told)
                .contains(contract.subject(), named.subject(), dispute.id().subject());
        assertThat(told).doesNotContain(invoice.subject());
        assertThat(desk.cases().chronology().of(contract))
                .filteredOn(entry -> entry.opens()
                        .filter(subject -> subject.kind() == Subject.Kind.TIMELINE_ENTRY)
                        .isPresent())
                .hasSize(1);
        assertThat(desk.cases().chronology().of(contract)).isSortedAccordingTo(ChronologyEntry.NEWEST_FIRST);
    }

    @Test
    void everyFactOfAClientIsToldByItsDateNewestFirst() {
        Dispute dispute = dispute();
        desk.cases().disputes().moveTo(dispute.id(), SampleDisputes.to(DisputeStage.PROPOSAL, TODAY.minusDays(2), ""));
        desk.cases().disputes().close(dispute.id(), new Closing(TODAY, DisputeOutcome.AGREEMENT, "défaut de pose", ""));
        desk.invoices().recordNotice(invoice, Optional.of(TODAY.minusDays(3)));
        timeline.record(call(Optional.of(dispute.id().subject()), TODAY.minusDays(4), "10:30"), List.of());

        List<ChronologyEntry> told = desk.cases().chronology().of(client);

        assertThat(told)
                .isSortedAccordingTo(Comparator.comparing(ChronologyEntry::on).reversed());
        assertThat(told)
                .extracting(entry -> entry.title().replace('\u00a0', ' '))
                .containsSubsequence(
                        "Litige L-2026-001 clos : Accord",
                        "Litige L-2026-001 : étape « Proposition »",
                        "Réception de la mise en demeure",
                        "Téléphone : Conteste",
                        "Litige L-2026-001 : Qualité, défaut ou retard");
        assertThat(told)
                .extracting(ChronologyEntry::kind)
                .contains(ChronologyKind.INVOICE, ChronologyKind.MONEY, ChronologyKind.LETTER);
        assertThat(told)
                .filteredOn(entry -> entry.kind() == ChronologyKind.LETTER)
                .hasSize(2);
    }

    @Test
    void aCallKeepsItsTimeItsPersonAndItsFilesByteForByte() {
        byte[] bytes = "MZ programme".getBytes(StandardCharsets.UTF_8);
        TimelineEntry entry = timeline.record(
                call(Optional.empty(), TODAY.minusDays(1), "16:05"),
                List.of(new TimelineService.Dropped("photo.exe", "application/octet-stream", bytes)));

        ChronologyEntry told = desk.cases().chronology().of(client).stream()
                .filter(fact -> fact.opens().equals(Optional.of(entry.id().subject())))
                .findFirst()
                .orElseThrow();

        assertThat(told.at()).contains(LocalTime.of(16, 5));
        assertThat(told.person()).isEqualTo("M. Loiseau");
        assertThat(told.channel()).contains(Channel.PHONE);
        assertThat(told.direction()).isEqualTo(Direction.RECEIVED);
        assertThat(told.disclosure()).isEqualTo(Disclosure.CONFIDENTIAL);
        assertThat(told.files()).extracting(Original::fingerprint).containsExactly(Fingerprint.of(bytes));
        assertThat(desk.archives().originals().bytes(told.files().get(0).id())).contains(bytes);
        assertThat(desk.archives().journal().of(entry.id().subject()))
                .extracting(JournalEntry::act)
                .containsExactly(Act.FILE_ATTACHED, Act.RECORDED);
    }

    @Test
    void aDisputeTellsItsOwnFactsAndThoseOfItsInvoicesOnly() {
        Dispute dispute = dispute();
        timeline.record(call(Optional.of(dispute.id().subject()), TODAY, "09:00"), List.of());
        timeline.record(call(Optional.empty(), TODAY, "09:30"), List.of());

        List<ChronologyEntry> told = desk.cases().chronology().of(dispute.id());

        assertThat(told)
                .filteredOn(entry -> entry.kind() == ChronologyKind.EXCHANGE)
                .hasSize(1);
        assertThat(told)
                .filteredOn(entry -> entry.kind() == ChronologyKind.MONEY)
                .hasSize(1);
        assertThat(told).extracting(ChronologyEntry::opens).contains(Optional.of(invoice.subject()));
        assertThat(desk.cases().chronology().of(invoice)).isEqualTo(told);
        assertThat(desk.cases().chronology().of(sample.publicBody()))
                .extracting(ChronologyEntry::kind)
                .containsOnly(ChronologyKind.INVOICE, ChronologyKind.LETTER);
    }

    @Test
    void aRemovedEntryIsLeftOutUntilItIsRestored() {
        TimelineEntry entry = timeline.record(call(Optional.empty(), TODAY, "09:00"), List.of());
        timeline.remove(entry.id());

        assertThat(timeline.ofClient(client)).isEmpty();
        assertThatThrownBy(() -> timeline.get(entry.id())).isInstanceOf(TimelineEntryNotFound.class);

        timeline.restore(entry.id());
        assertThat(timeline.ofClient(client)).containsExactly(entry);
        assertThat(timeline.about(invoice.subject())).isEmpty();
    }

    @Test
    void aChangedEntryKeepsTheInstantItWasWritten() {
        TimelineEntry entry = timeline.record(call(Optional.empty(), TODAY, "09:00"), List.of());
        TimelineEntry changed =
                timeline.change(entry.id(), call(Optional.of(invoice.subject()), TODAY, "08:00"), List.of());

        assertThat(timeline.about(invoice.subject())).containsExactly(changed);
        assertThat(changed.recordedAt()).isEqualTo(entry.recordedAt());
    }

    @Test
    void anEntrySaysWhatIsWrongInTheOrderOfTheScreen() {
        LocalDateTime now = TODAY.atTime(10, 0);
        TimelineDraft wrong = new TimelineDraft(
                null,
                Optional.empty(),
                TODAY.plusDays(1),
                Optional.empty(),
                null,
                Direction.NONE,
                "",
                " ",
                Optional.empty(),
                Disclosure.ORDINARY);

        assertThat(wrong.problems(now))
                .extracting(Problem::field)
                .containsExactly("client", "channel", "happenedOn", "summary");
        assertThat(call(Optional.empty(), TODAY, "10:01").problems(now))
                .extracting(Problem::field)
                .containsExactly("happenedAt");
        assertThatThrownBy(() -> timeline.record(wrong, List.of())).isInstanceOf(IllegalStateException.class);
        assertThat(timeline.ofClient(client)).isEmpty();
    }

    private Dispute dispute() {
        return desk.cases()
                .disputes()
                .open(SampleDisputes.about(client, TODAY.minusDays(10), SampleDisputes.whole(invoice, "100.00")));
    }

    private TimelineDraft call(Optional<Subject> about, LocalDate day, String time) {
        return new TimelineDraft(
                client,
                about,
                day,
                Optional.of(LocalTime.parse(time)),
                Channel.PHONE,
                Direction.RECEIVED,
                "M. Loiseau",
                "Refuse la pose.",
                Optional.of(CallResult.CONTESTS),
                Disclosure.CONFIDENTIAL);
    }
}
