package fr.amiable.dispute.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.chronology.ChronologyEntry;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.Progress;
import fr.amiable.dispute.SampleDisputes;
import fr.amiable.journal.Act;
import fr.amiable.journal.JournalEntry;
import fr.amiable.timeline.Disclosure;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OfferServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final OpenDesk desk = new Wiring(
                    new Texts(), Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris")), "essai")
            .openInMemory();
    private final OfferService offers = desk.cases().offers();
    private final ClientId client = desk.clients()
            .record(ClientDraft.of(ClientKind.PROFESSIONAL, "Bâti Ouest", PostalAddress.EMPTY))
            .id();
    private final DisputeId dispute = desk.cases()
            .disputes()
            .open(SampleDisputes.about(client, TODAY.minusDays(14)))
            .id();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anOfferIsKeptAsItWasMadeAndItsLastDayBecomesTheNextDate() {
        OfferTerms terms = new OfferTerms(
                OfferedBy.OWNER,
                TODAY.minusDays(3),
                "Reprise gratuite des deux portes,\nsolde à la reprise",
                Optional.of(Money.euros("4440.05")),
                "deux fois : 15/12 et 15/01",
                Optional.of(TODAY.plusDays(3)));
        Offer kept = offers.record(dispute, new OfferDraft(terms));

        assertThat(kept.terms()).isEqualTo(terms);
        assertThat(offers.of(dispute)).containsExactly(kept);
        Progress progress = desk.cases().disputes().get(dispute).progress();
        assertThat(progress.targetOn()).contains(TODAY.plusDays(3));
        assertThat(progress.nextAct()).isEqualTo("Réponse du client à ma proposition");
    }

    @Test
    void anAnswerSaysWhatComesNextAndCanBeTakenBack() {
        Offer offer = offers.record(dispute, draft(OfferedBy.CLIENT, Optional.of(TODAY.plusDays(8))));
        assertThat(nextAct()).isEqualTo("Répondre à la proposition du client");

        Offer accepted = offers.answer(offer.id(), OfferAnswer.ACCEPTED, TODAY);
        assertThat(accepted.answeredOn()).contains(TODAY);
        assertThat(nextAct()).isEqualTo("Faire signer l’accord, puis clore le litige");
        assertThat(desk.cases().disputes().get(dispute).progress().targetOn()).isEmpty();

        Offer awaited = offers.answer(offer.id(), OfferAnswer.AWAITED, TODAY);
        assertThat(awaited.answeredOn()).isEmpty();
        assertThat(desk.cases().disputes().get(dispute).progress().targetOn()).contains(TODAY.plusDays(8));
    }

    @Test
    void offersAndAnswersAreToldInTheChronologyAndNotProducedUnlessTheOwnerSaysSo() {
        Offer offer = offers.record(dispute, draft(OfferedBy.OWNER, Optional.empty()));
        offers.answer(offer.id(), OfferAnswer.REFUSED, TODAY);

        List<ChronologyEntry> told = desk.cases().chronology().of(dispute);
        assertThat(told).extracting(ChronologyEntry::title).contains("Proposition au client", "Proposition refusée");
        assertThat(told)
                .filteredOn(entry -> entry.title().startsWith("Proposition"))
                .extracting(ChronologyEntry::disclosure)
                .containsOnly(Disclosure.ORDINARY);
        assertThat(told.stream().map(ChronologyEntry::key).distinct()).hasSameSizeAs(told);
    }

    @Test
    void everyActIsJournaledAndARemovedOfferComesBack() {
        Offer offer = offers.record(dispute, draft(OfferedBy.OWNER, Optional.empty()));
        offers.change(offer.id(), draft(OfferedBy.THIRD_PARTY, Optional.empty()));
        offers.answer(offer.id(), OfferAnswer.NO_ANSWER, TODAY);
        offers.remove(offer.id());
        assertThat(offers.of(dispute)).isEmpty();
        assertThatThrownBy(() -> offers.answer(offer.id(), OfferAnswer.ACCEPTED, TODAY))
                .isInstanceOf(OfferNotFound.class);
        offers.restore(offer.id());

        assertThat(offers.of(dispute))
                .singleElement()
                .satisfies(back -> assertThat(back.answer()).isEqualTo(OfferAnswer.NO_ANSWER));
        assertThat(desk.archives().journal().of(dispute.subject()).stream()
                        .map(JournalEntry::act)
                        .filter(act -> act.name().startsWith("OFFER")))
                .containsExactly(
                        Act.OFFER_RECORDED,
                        Act.OFFER_REMOVED,
                        Act.OFFER_ANSWERED,
                        Act.OFFER_CHANGED,
                        Act.OFFER_RECORDED);
    }

    @Test
    void eachProblemOfADraftIsNamed() {
        OfferTerms wrong = new OfferTerms(
                OfferedBy.OWNER, TODAY.plusDays(1), " ", Optional.of(Money.euros("-1.00")), "", Optional.of(TODAY));
        assertThat(new OfferDraft(wrong).problems(TODAY))
                .extracting(Problem::key)
                .containsExactly(
                        "dispute.offer.inTheFuture",
                        "dispute.offer.noWords",
                        "dispute.offer.negative",
                        "dispute.offer.answerBeforeOffer");
        assertThatThrownBy(() -> offers.record(dispute, new OfferDraft(wrong)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAnswerBeforeTheOfferOrInTheFutureIsRefused() {
        Offer offer = offers.record(dispute, draft(OfferedBy.OWNER, Optional.empty()));
        for (LocalDate day : List.of(TODAY.minusDays(3), TODAY.plusDays(1))) {
            assertThatThrownBy(() -> offers.answer(offer.id(), OfferAnswer.ACCEPTED, day))
                    .isInstanceOf(AnswerDateRefused.class);
        }
        assertThat(offers.of(dispute)).containsExactly(offer);
    }

    private String nextAct() {
        return desk.cases().disputes().get(dispute).progress().nextAct();
    }

    private static OfferDraft draft(OfferedBy by, Optional<LocalDate> answerBy) {
        return new OfferDraft(
                new OfferTerms(by, TODAY.minusDays(2), "Remise de 300 €", Optional.empty(), "", answerBy));
    }
}
