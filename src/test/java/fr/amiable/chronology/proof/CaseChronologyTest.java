package fr.amiable.chronology.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.bundle.BundleFact;
import fr.amiable.chronology.ChronologyKind;
import fr.amiable.client.ClientId;
import fr.amiable.common.Progress;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeStage;
import fr.amiable.dispute.SampleDisputes;
import fr.amiable.evidence.exhibit.Exhibit;
import fr.amiable.evidence.exhibit.ExhibitId;
import fr.amiable.evidence.exhibit.ExhibitRefused;
import fr.amiable.evidence.exhibit.NewExhibit;
import fr.amiable.evidence.link.FactKey;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.journal.Act;
import fr.amiable.journal.JournalEntry;
import fr.amiable.letter.sample.SampleBusiness;
import fr.amiable.timeline.Channel;
import fr.amiable.timeline.Direction;
import fr.amiable.timeline.Disclosure;
import fr.amiable.timeline.TimelineDraft;
import fr.amiable.timeline.TimelineService;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CaseChronologyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final byte[] PHOTO = "photo".getBytes(StandardCharsets.UTF_8);

    private final OpenDesk desk = new Wiring(
                    new Texts(), Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris")), "essai")
            .openInMemory();
    private final InvoiceId invoice = new SampleBusiness(
                    desk.company(), desk.clients(), desk.invoices(), desk.payments(), desk.letters())
            .fill(TODAY)
            .consumer();
    private final ClientId client = desk.invoices().get(invoice).client();
    private final Dispute dispute = desk.cases()
            .disputes()
            .open(SampleDisputes.about(client, TODAY.minusDays(10), SampleDisputes.whole(invoice, "100.00")));
    private final CaseChronology chronology = desk.cases().proofs();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anExhibitIsLinkedToTheFactThatHoldsItsFileUntilTheOwnerSaysNo() {
        FactKey photo = note(new TimelineService.Dropped("photo.txt", "text/plain", PHOTO));
        Exhibit exhibit = add("photo.txt", PHOTO);
        assertThat(fact(photo).numbers()).containsExactly(1);

        chronology.link(photo, exhibit.id(), false);
        assertThat(fact(photo).exhibits()).isEmpty();

        chronology.link(photo, exhibit.id(), true);
        assertThat(fact(photo).numbers()).containsExactly(1);
        assertThat(acts(dispute.id().subject())).contains(Act.EXHIBIT_LINKED, Act.EXHIBIT_UNLINKED);
    }

    @Test
    void severalExhibitsProveAFactAndOneExhibitSeveralFacts() {
        FactKey call = note();
        Exhibit first = add("devis.txt", PHOTO);
        Exhibit second = add("bon.txt", "bon".getBytes(StandardCharsets.UTF_8));
        FactKey bill = FactKey.of(invoice.subject());

        chronology.link(call, second.id(), true);
        chronology.link(call, first.id(), true);
        chronology.link(bill, second.id(), true);

        assertThat(fact(call).numbers()).containsExactly(1, 2);
        assertThat(fact(bill).numbers()).containsExactly(2);
        assertThat(desk.cases().facts().of(dispute.id()))
                .extracting(BundleFact::exhibits)
                .contains(List.of(2));
    }

    @Test
    void anExhibitTakenOutOrConfidentialLeavesNoNumber() {
        FactKey call = note();
        Exhibit out = add("devis.txt", PHOTO);
        Exhibit secret = add("note.txt", "marge".getBytes(StandardCharsets.UTF_8));
        chronology.link(call, out.id(), true);
        chronology.link(call, secret.id(), true);

        desk.cases().exhibits().withdraw(out.id());
        desk.cases().exhibits().change(secret.id(), secret.details().confidential(true));

        assertThat(fact(call).numbers()).isEmpty();
        assertThat(fact(call).exhibits()).hasSize(1);
    }

    @Test
    void theOwnerDecidesOfEachFactWhetherOthersReadIt() {
        FactKey call = note();
        FactKey bill = FactKey.of(invoice.subject());
        desk.cases().disputes().moveTo(dispute.id(), SampleDisputes.to(DisputeStage.PROPOSAL, TODAY, ""));
        FactKey stage = new FactKey(dispute.id().subject(), "PROPOSAL " + TODAY);
        assertThat(fact(bill).entry().isProduced()).isTrue();
        assertThat(fact(stage).entry().isProduced()).isFalse();

        chronology.mark(bill, Disclosure.ORDINARY);
        chronology.mark(stage, Disclosure.TO_PRODUCE);
        chronology.mark(call, Disclosure.CONFIDENTIAL);

        assertThat(fact(bill).entry().disclosure()).isEqualTo(Disclosure.ORDINARY);
        assertThat(fact(stage).entry().disclosure()).isEqualTo(Disclosure.TO_PRODUCE);
        assertThat(fact(call).entry().disclosure()).isEqualTo(Disclosure.CONFIDENTIAL);
        assertThat(acts(bill.subject())).contains(Act.FACT_MARKED);
        assertThat(acts(call.subject())).contains(Act.CHANGED);
        assertThat(desk.cases().chronology().of(invoice))
                .filteredOn(entry -> entry.key().equals(bill))
                .extracting(entry -> entry.disclosure())
                .containsExactly(Disclosure.ORDINARY);
    }

    @Test
    void eachFactOfACaseHasItsOwnKey() {
        note();
        desk.cases().disputes().moveTo(dispute.id(), SampleDisputes.to(DisputeStage.DIALOGUE, TODAY.minusDays(4), ""));
        desk.cases().disputes().moveTo(dispute.id(), SampleDisputes.to(DisputeStage.PROPOSAL, TODAY, ""));
        desk.invoices().recordNotice(invoice, Optional.of(TODAY.minusDays(3)));

        List<ProvenFact> facts = chronology.of(dispute.id()).facts();

        assertThat(facts).extracting(fact -> fact.entry().key()).doesNotHaveDuplicates();
        assertThat(facts)
                .extracting(fact -> fact.entry().kind())
                .contains(
                        ChronologyKind.INVOICE,
                        ChronologyKind.LETTER,
                        ChronologyKind.MONEY,
                        ChronologyKind.DESK,
                        ChronologyKind.EXCHANGE,
                        ChronologyKind.DISPUTE);
    }

    @Test
    void aFactWrittenDownLaterSaysWhen() {
        FactKey call = note();

        assertThat(fact(call).entry().when().notedOn()).contains(TODAY);
    }

    @Test
    void anExhibitThatIsNotThereIsRefusedAndNothingIsKept() {
        FactKey call = note();

        assertThatThrownBy(() -> chronology.link(call, new ExhibitId(999), true))
                .isInstanceOf(ExhibitRefused.class);
        assertThat(fact(call).exhibits()).isEmpty();
    }

    private ProvenFact fact(FactKey key) {
        return chronology.of(dispute.id()).facts().stream()
                .filter(fact -> fact.entry().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<Act> acts(Subject subject) {
        return desk.archives().journal().of(subject).stream()
                .map(JournalEntry::act)
                .toList();
    }

    private Exhibit add(String name, byte[] bytes) {
        return desk.cases()
                .exhibits()
                .add(dispute.id().subject(), List.of(NewExhibit.of(name, bytes)), Progress.NONE)
                .added()
                .get(0);
    }

    private FactKey note(TimelineService.Dropped... files) {
        TimelineDraft draft = new TimelineDraft(
                client,
                Optional.of(dispute.id().subject()),
                TODAY.minusDays(1),
                Optional.empty(),
                Channel.PHONE,
                Direction.RECEIVED,
                "M. Loiseau",
                "Montre la fissure.",
                Optional.empty(),
                Disclosure.TO_PRODUCE);
        return FactKey.of(
                desk.cases().timeline().record(draft, List.of(files)).id().subject());
    }
}
