package fr.amiable.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.bundle.facts.PrintedFacts;
import fr.amiable.chronology.ChronologyKind;
import fr.amiable.chronology.proof.ProvenFact;
import fr.amiable.common.Texts;
import fr.amiable.dispute.DisputeId;
import fr.amiable.evidence.exhibit.ExhibitId;
import fr.amiable.evidence.exhibit.ExhibitRefused;
import fr.amiable.evidence.exhibit.NumberedExhibit;
import fr.amiable.timeline.Channel;
import fr.amiable.timeline.Direction;
import fr.amiable.timeline.Disclosure;
import fr.amiable.ui.common.ImmediateTasks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chronology of the sample's dispute as its page shows it. */
class CaseChronologyModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Texts texts = new Texts();
    private final OpenDesk desk = new Wiring(
                    texts, Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris")), "essai")
            .openInMemory();
    private ChronologyModel model;

    @BeforeEach
    void read() {
        desk.sample().fill(TODAY, desk.rates().current());
        DisputeId dispute = desk.cases().disputes().getByNumber("L-2026-001").id();
        PrintedFacts printed = new PrintedFacts(
                new PrintedFacts.Parties(
                        desk.company(), desk.clients(), desk.cases().disputes()),
                desk.cases().facts(),
                sheet -> new byte[0],
                texts);
        model = ChronologyModel.ofCase(
                new CaseDesk(desk.cases().proofs(), printed, dispute, TODAY),
                desk.cases().timeline(),
                desk.archives().originals(),
                new ImmediateTasks());
        model.load();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyFilterLeavesOutWhatItSays() {
        ChronologyFilter filter = model.filter();
        int all = model.shown().size();
        assertThat(all).isGreaterThan(12);

        filter.directionProperty().set(Direction.RECEIVED);
        assertThat(model.shown())
                .isNotEmpty()
                .extracting(fact -> fact.entry().direction())
                .containsOnly(Direction.RECEIVED);
        filter.clear();

        filter.disclosureProperty().set(Disclosure.CONFIDENTIAL);
        assertThat(titles()).containsExactly("Garder une marge : céder au plus 300 € sur la pose.");
        filter.clear();

        filter.proofProperty().set(ProofFilter.WITH);
        int proven = model.shown().size();
        assertThat(model.shown()).isNotEmpty().noneMatch(fact -> fact.exhibits().isEmpty());
        filter.proofProperty().set(ProofFilter.WITHOUT);
        assertThat(model.shown())
                .hasSize(all - proven)
                .allMatch(fact -> fact.exhibits().isEmpty());
        filter.clear();

        filter.channelProperty().set(Channel.VISIT);
        filter.kindProperty().set(ChronologyKind.EXCHANGE);
        assertThat(model.shown()).hasSize(2);
        filter.clear();
        assertThat(model.shown()).hasSize(all);
        assertThat(filter.activeBinding().get()).isFalse();
    }

    @Test
    void wordsAreFoundWithoutAccentsInFactsPersonsAndTitlesOfExhibits() {
        model.filter().wordsProperty().set("reprise LOISEAU");
        assertThat(titles()).hasSize(1).first().asString().contains("reprise gratuite");

        model.filter().wordsProperty().set("proces-verbal");
        assertThat(model.shown()).isNotEmpty();

        model.filter().wordsProperty().set("introuvable");
        assertThat(model.shown()).isEmpty();
        assertThat(model.filter().activeBinding().get()).isTrue();
    }

    @Test
    void anExhibitIsLinkedAndUnlinked() {
        NumberedExhibit first = model.exhibits().get(0);
        ProvenFact bare = model.shown().stream()
                .filter(fact -> fact.exhibits().isEmpty())
                .findFirst()
                .orElseThrow();

        model.link(bare.entry().key(), first.exhibit().id(), true);
        model.load();
        assertThat(again(bare).exhibits()).containsExactly(first);

        model.link(bare.entry().key(), first.exhibit().id(), false);
        model.load();
        assertThat(again(bare).exhibits()).isEmpty();
        assertThat(model.refusalProperty().get()).isNull();
    }

    @Test
    void anExhibitTakenOutMeanwhileIsRefusedInWords() {
        model.link(model.shown().get(0).entry().key(), new ExhibitId(9999), true);

        assertThat(model.refusalProperty().get()).isInstanceOf(ExhibitRefused.class);
        assertThat(model.refusalProperty().get().message(texts)).isNotBlank();
    }

    @Test
    void aFactIsMarkedAndShownSoAtOnce() {
        ProvenFact stage = model.shown().stream()
                .filter(fact -> fact.entry().title().contains("étape"))
                .findFirst()
                .orElseThrow();

        model.mark(stage.entry().key(), Disclosure.TO_PRODUCE);

        assertThat(again(stage).entry().disclosure()).isEqualTo(Disclosure.TO_PRODUCE);
    }

    @Test
    void theDocumentsOfAFactBecomeExhibitsThatProveIt() {
        ProvenFact mail = model.shown().stream()
                .filter(fact -> !fact.entry().files().isEmpty())
                .findFirst()
                .orElseThrow();
        int before = model.exhibits().size();
        List<Integer> told = new ArrayList<>();
        model.whenExhibitsAdded(() -> told.add(model.exhibits().size()));

        model.addToExhibits(mail);
        model.addToExhibits(mail);

        assertThat(model.exhibits()).hasSize(before + 1);
        NumberedExhibit added = model.exhibits().get(before);
        assertThat(added.exhibit().details().factOn()).contains(mail.entry().on());
        assertThat(added.exhibit().original()).isEqualTo(mail.entry().files().get(0));
        assertThat(again(mail).exhibits()).contains(added);
        assertThat(told).first().isEqualTo(before + 1);
    }

    private List<String> titles() {
        return model.shown().stream()
                .map(fact -> fact.entry().detail().replace('\u00a0', ' '))
                .toList();
    }

    private ProvenFact again(ProvenFact fact) {
        return model.shown().stream()
                .filter(one -> one.entry().key().equals(fact.entry().key()))
                .findFirst()
                .orElseThrow();
    }
}
