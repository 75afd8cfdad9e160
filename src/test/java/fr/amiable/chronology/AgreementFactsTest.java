package fr.amiable.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.invoice.Invoice;
import fr.amiable.law.Regime;
import fr.amiable.payment.AgreementDesk;
import fr.amiable.payment.plan.InstalmentPlan;
import fr.amiable.payment.plan.Instalments;
import fr.amiable.payment.plan.PlanDraft;
import fr.amiable.payment.plan.PlanTerms;
import fr.amiable.payment.plan.PlannedDebt;
import fr.amiable.payment.plan.Rhythm;
import fr.amiable.payment.promise.PromiseDraft;
import fr.amiable.payment.promise.PromiseMeans;
import fr.amiable.timeline.Channel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Promises and plans told by the day of the facts, on a real desk. */
class AgreementFactsTest {

    private static final LocalDate TODAY = AgreementDesk.TODAY;

    private final AgreementDesk desk = new AgreementDesk(ClientKind.PROFESSIONAL);
    private final Invoice invoice = desk.issue("F-1", LocalDate.of(2026, 9, 1));

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aPromiseIsToldTheDayItWasMadeAndAgainTheDayItWasNotKept() {
        desk.desk()
                .agreements()
                .promises()
                .record(new PromiseDraft(
                        List.of(invoice.id()),
                        TODAY.minusDays(12),
                        PromiseMeans.EMAIL,
                        TODAY.minusDays(6),
                        Money.euros("1200"),
                        "Je règle vendredi"));

        List<ChronologyEntry> told = told("romesse");
        assertThat(told).extracting(ChronologyEntry::on).containsExactly(TODAY.minusDays(3), TODAY.minusDays(12));
        assertThat(told).allMatch(ChronologyEntry::isProduced);
        assertThat(told.get(1).channel()).contains(Channel.EMAIL);
        assertThat(told.get(1).detail()).contains("F-1", "Je règle vendredi");

        desk.pay(invoice, "1200", TODAY.minusDays(6));
        assertThat(told("romesse")).hasSize(1);
    }

    @Test
    void aSignedPlanIsProducedWithItsSignedCopyAndEachInstalmentMissedIsTold() {
        InstalmentPlan plan = desk.desk()
                .agreements()
                .plans()
                .draw(new PlanDraft(
                        Regime.PROFESSIONAL,
                        List.of(new PlannedDebt(invoice.id(), Money.euros("1200"))),
                        TODAY.minusDays(30),
                        PlanTerms.USUAL,
                        Instalments.equal(Money.euros("1200"), 2, TODAY.minusDays(10), Rhythm.MONTH)));
        assertThat(told("chéancier proposé"))
                .noneMatch(ChronologyEntry::isProduced)
                .hasSize(1);

        desk.desk().agreements().plans().sign(plan.id(), Optional.of(TODAY.minusDays(28)));
        desk.desk().cases().files().attach(plan.id().subject(), "signé.pdf", "%PDF-".getBytes(StandardCharsets.UTF_8));

        assertThat(told("chéancier signé")).singleElement().satisfies(entry -> {
            assertThat(entry.on()).isEqualTo(TODAY.minusDays(28));
            assertThat(entry.isProduced()).isTrue();
            assertThat(entry.files())
                    .singleElement()
                    .satisfies(file -> assertThat(file.fileName()).isEqualTo("signé.pdf"));
        });
        assertThat(told("non réglée")).extracting(ChronologyEntry::on).containsExactly(TODAY.minusDays(7));
    }

    private List<ChronologyEntry> told(String words) {
        return desk.desk().cases().chronology().of(invoice.id()).stream()
                .filter(entry -> entry.title().contains(words))
                .filter(entry -> entry.kind() == ChronologyKind.MONEY)
                .toList();
    }
}
