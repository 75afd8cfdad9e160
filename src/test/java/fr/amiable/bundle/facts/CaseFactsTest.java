package fr.amiable.bundle.facts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.bundle.BundleFact;
import fr.amiable.client.ClientId;
import fr.amiable.common.Progress;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeStage;
import fr.amiable.dispute.SampleDisputes;
import fr.amiable.evidence.exhibit.NewExhibit;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.ProducedLetter;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CaseFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

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

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theFactsAreToldOldestFirstInWholeSentences() {
        List<BundleFact> told = facts();

        assertThat(told).isSortedAccordingTo(Comparator.comparing(BundleFact::on));
        assertThat(told).extracting(fact -> plain(fact.summary())).allMatch(words -> words.matches(".*[.!?…»]"));
        assertThat(plain(told.get(0).summary()))
                .matches("Facture F-\\d{4}-\\d+, [\\d ]+,\\d\\d €, échéance [\\d/]+\\.");
    }

    @Test
    void nothingConfidentialNorInternalIsTold() {
        note("Céder au plus 300 € sur la pose.", Disclosure.CONFIDENTIAL);
        note("Penser à rappeler lundi.", Disclosure.ORDINARY);
        note("Le client montre la fissure.", Disclosure.TO_PRODUCE);
        desk.cases().disputes().moveTo(dispute.id(), SampleDisputes.to(DisputeStage.PROPOSAL, TODAY, "hésite"));

        assertThat(facts())
                .extracting(BundleFact::summary)
                .contains("Le client montre la fissure (de M. Loiseau).")
                .noneMatch(words -> words.contains("300") && words.contains("Céder"))
                .noneMatch(words -> words.contains("lundi") || words.contains("hésite") || words.contains("étape"));
    }

    @Test
    void aFactNamesTheExhibitsThatHoldItsOwnFiles() {
        byte[] photo = "photo".getBytes(StandardCharsets.UTF_8);
        note("Photo reçue.", Disclosure.TO_PRODUCE, new TimelineService.Dropped("photo.txt", "text/plain", photo));
        ProducedLetter letter = desk.letters().ofInvoice(invoice).get(0);
        add("lettre.pdf", desk.letters().reprint(letter.id()));
        add("photo.txt", photo);

        List<BundleFact> proven =
                facts().stream().filter(fact -> !fact.exhibits().isEmpty()).toList();

        assertThat(proven).extracting(BundleFact::exhibits).containsExactly(List.of(1), List.of(2));
        assertThat(proven.get(0).on()).isEqualTo(letter.writtenOn());
        assertThat(proven.get(1).channel()).isEqualTo("Courriel du client");
    }

    private List<BundleFact> facts() {
        return desk.cases().facts().of(dispute.id());
    }

    private void add(String name, byte[] bytes) {
        desk.cases().exhibits().add(dispute.id().subject(), List.of(NewExhibit.of(name, bytes)), Progress.NONE);
    }

    private void note(String summary, Disclosure disclosure, TimelineService.Dropped... files) {
        Optional<Subject> about = Optional.of(dispute.id().subject());
        desk.cases()
                .timeline()
                .record(
                        new TimelineDraft(
                                client,
                                about,
                                TODAY,
                                Optional.empty(),
                                Channel.EMAIL,
                                Direction.RECEIVED,
                                "M. Loiseau",
                                summary,
                                Optional.empty(),
                                disclosure),
                        List.of(files));
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }
}
