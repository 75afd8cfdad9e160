package fr.amiable.letter.matter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.cli.MemoryDesk;
import fr.amiable.client.Client;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientKind;
import fr.amiable.client.Language;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.law.Regime;
import fr.amiable.letter.DraftedLetter;
import fr.amiable.letter.LetterAbout;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.form.LetterEntries;
import fr.amiable.letter.form.LetterField;
import fr.amiable.letter.sample.SampleBusiness;
import fr.amiable.letter.text.TextService;
import fr.amiable.letter.words.LetterTextId;
import fr.amiable.payment.plan.Accessories;
import fr.amiable.payment.plan.InstalmentPlan;
import fr.amiable.payment.plan.Instalments;
import fr.amiable.payment.plan.InterestClause;
import fr.amiable.payment.plan.PlanDraft;
import fr.amiable.payment.plan.PlanTerms;
import fr.amiable.payment.plan.PlannedDebt;
import fr.amiable.payment.plan.Rhythm;
import fr.amiable.payment.promise.PromiseDraft;
import fr.amiable.payment.promise.PromiseMeans;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Letters about promises and plans are filled in from them. */
class AgreementProposalsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Money OWED = Money.euros("2360.00");

    private final MemoryDesk desk = new MemoryDesk(TODAY);
    private final InvoiceId invoice;

    AgreementProposalsTest() {
        new SampleBusiness(desk.company(), desk.clients(), desk.invoices(), desk.payments(), desk.letters())
                .fill(TODAY);
        invoice = desk.invoices().getByNumber("F-2026-018").id();
    }

    @AfterEach
    void forget() {
        desk.forget();
    }

    @Test
    void theAgreementListsTheInstalmentsAndSaysWhatIsLeftAside() {
        InstalmentPlan plan = draw(TODAY, TODAY.plusDays(10), PlanTerms.USUAL);

        LetterEntries entries = proof(LetterType.INSTALMENT_AGREEMENT).entries();

        assertThat(entries.schedule()).isEqualTo(plan.instalments());
        Money total = desk.statements().statement(invoice, TODAY).total();
        assertThat(entries.raw(LetterField.INTEREST_CLAUSE))
                .contains(FrenchText.money(total.minus(OWED)), "Aucun autre intérêt");
        assertThat(entries.raw(LetterField.DEFAULT_CLAUSE)).isEmpty();
    }

    @Test
    void clausesOfThePlanTakeThePlaceOfTheUsualOnes() {
        draw(
                TODAY,
                TODAY.plusDays(10),
                new PlanTerms(Accessories.LEFT_IF_KEPT, InterestClause.RUNNING, Money.euros("60"), true, 15));

        LetterEntries entries = proof(LetterType.INSTALMENT_AGREEMENT).entries();

        assertThat(entries.raw(LetterField.INTEREST_CLAUSE)).contains("continuent de courir", "frais justifiés");
        assertThat(entries.raw(LetterField.DEFAULT_CLAUSE)).contains("15 jours après une mise en demeure");
    }

    @Test
    void theLetterOfABrokenPromiseNamesItsDayAndItsSum() {
        desk.agreements()
                .promises()
                .record(new PromiseDraft(
                        List.of(invoice), TODAY.minusDays(9), PromiseMeans.PHONE, TODAY.minusDays(4), OWED, ""));

        DraftedLetter letter = proof(LetterType.BROKEN_PROMISE);

        assertThat(letter.problems()).isEmpty();
        assertThat(letter.entries().day(LetterField.PROMISED_ON)).contains(TODAY.minusDays(9));
        assertThat(letter.entries().day(LetterField.PROMISED_FOR)).contains(TODAY.minusDays(4));
        assertThat(letter.entries().amount(LetterField.PROMISED_AMOUNT)).contains(OWED);
    }

    @Test
    void theLetterOfAMissedInstalmentAsksForItAndLeavesTheDaysOfThePlan() {
        draw(
                TODAY.minusDays(30),
                TODAY.minusDays(5),
                new PlanTerms(Accessories.LEFT_IF_KEPT, InterestClause.NONE_WHILE_KEPT, Money.ZERO, true, 30));

        DraftedLetter letter = proof(LetterType.MISSED_INSTALMENT);

        assertThat(letter.problems()).isEmpty();
        assertThat(letter.entries().day(LetterField.MISSED_ON)).contains(TODAY.minusDays(5));
        assertThat(letter.entries().amount(LetterField.MISSED_AMOUNT)).contains(Money.euros("1180.00"));
        assertThat(letter.entries().isYes(LetterField.ONLY_MISSED)).isFalse();
        assertThat(letter.proposedPayBy()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void theUsualEightDaysRunFromWhenTheRegisteredLetterCanBePresented() {
        draw(TODAY.minusDays(30), TODAY.minusDays(5), PlanTerms.USUAL);

        assertThat(proof(LetterType.MISSED_INSTALMENT).proposedPayBy())
                .isEqualTo(TODAY.plusDays(7 + 8))
                .isEqualTo(LocalDate.of(2026, 12, 9));
    }

    @Test
    void clausesOfAPlanAreInTheLanguageOfItsAgreement() {
        Client client = desk.clients().get(desk.invoices().get(invoice).client());
        desk.clients().change(client.id(), client.in(Language.ENGLISH).draft());
        draw(
                TODAY,
                TODAY.plusDays(10),
                new PlanTerms(Accessories.LEFT_IF_KEPT, InterestClause.RUNNING, Money.euros("60"), true, 15));

        LetterEntries entries = proof(LetterType.INSTALMENT_AGREEMENT).entries();

        assertThat(entries.raw(LetterField.INTEREST_CLAUSE))
                .contains("Interest continues to run", "€60.00 of substantiated costs", "due on 24")
                .doesNotContain("intérêts", "frais");
        assertThat(entries.raw(LetterField.DEFAULT_CLAUSE)).contains("15 days after a formal notice");
    }

    @Test
    void aConsumerReadsThemInFrenchUntilTheOwnerWritesTheAgreementInEnglish() {
        Client client = desk.clients().get(desk.invoices().get(invoice).client());
        desk.clients().change(client.id(), asConsumer(client.in(Language.ENGLISH)));
        draw(
                TODAY,
                TODAY.plusDays(10),
                new PlanTerms(Accessories.LEFT_IF_KEPT, InterestClause.RUNNING, Money.ZERO, true, 15));

        assertThat(proof(LetterType.INSTALMENT_AGREEMENT).entries().raw(LetterField.DEFAULT_CLAUSE))
                .contains("15 jours après une mise en demeure");

        TextService own = desk.letterTexts();
        own.save(
                new LetterTextId("instalment-agreement-consumer", Language.ENGLISH),
                own.words(new LetterTextId("instalment-agreement-professional", Language.ENGLISH))
                        .orElseThrow()
                        .replace(
                                "late-payment penalties of article L. 441-10 of the French Commercial Code",
                                "interest"));

        LetterEntries entries = proof(LetterType.INSTALMENT_AGREEMENT).entries();
        assertThat(entries.raw(LetterField.DEFAULT_CLAUSE)).contains("15 days after a formal notice");
        assertThat(entries.raw(LetterField.INTEREST_CLAUSE)).contains("Interest continues to run");
    }

    private static ClientDraft asConsumer(Client client) {
        ClientDraft draft = client.draft();
        return new ClientDraft(
                ClientKind.CONSUMER,
                MerchantStatus.UNKNOWN,
                draft.name(),
                "",
                "",
                draft.contacts(),
                draft.addresses(),
                draft.flags(),
                draft.note());
    }

    @Test
    void withoutADefaultClauseOnlyTheMissedInstalmentIsAskedFor() {
        draw(
                TODAY.minusDays(30),
                TODAY.minusDays(5),
                new PlanTerms(Accessories.LEFT_IF_KEPT, InterestClause.NONE_WHILE_KEPT, Money.ZERO, false, 0));

        LetterEntries entries = proof(LetterType.MISSED_INSTALMENT).entries();

        assertThat(entries.isYes(LetterField.ONLY_MISSED)).isTrue();
        assertThat(entries.amount(LetterField.BALANCE)).contains(Money.euros("1180.00"));
    }

    private DraftedLetter proof(LetterType type) {
        return desk.letters().proof(LetterRequest.of(type, LetterAbout.invoices(List.of(invoice)), TODAY));
    }

    private InstalmentPlan draw(LocalDate drawnOn, LocalDate first, PlanTerms terms) {
        return desk.agreements()
                .plans()
                .draw(new PlanDraft(
                        Regime.PROFESSIONAL,
                        List.of(new PlannedDebt(invoice, OWED)),
                        drawnOn,
                        terms,
                        Instalments.equal(OWED.plus(terms.costs()), 2, first, Rhythm.MONTH)));
    }
}
