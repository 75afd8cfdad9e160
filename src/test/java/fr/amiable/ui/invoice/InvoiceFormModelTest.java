package fr.amiable.ui.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.journal.Act;
import fr.amiable.journal.JournalEntry;
import fr.amiable.law.LegalWarning;
import fr.amiable.law.term.PaymentTerms;
import fr.amiable.ui.common.ImmediateTasks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvoiceFormModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));

    private final OpenDesk desk = new Wiring(new Texts(), CLOCK, "Camille").openInMemory();
    private final List<Invoice> saved = new ArrayList<>();
    private ClientId client;

    @BeforeEach
    void meetAClient() {
        client = meet(ClientKind.PROFESSIONAL, "Menuiserie Kerjean");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void savingStoresTheInvoiceAndJournalsIt() {
        InvoiceFormModel form = filled("F-0001");

        form.save("", "", saved::add);

        Invoice stored = desk.invoices().getByNumber("F-0001");
        assertThat(saved).containsExactly(stored);
        assertThat(stored.totals().gross()).isEqualTo(Money.euros("3900"));
        assertThat(stored.dueOn()).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(desk.archives().journal().of(stored.id().subject()))
                .extracting(JournalEntry::act)
                .containsExactly(Act.RECORDED);
        assertThat(form.fields().isModified()).isFalse();
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsStored() {
        InvoiceFormModel form = form(Optional.empty());

        form.save("", "", saved::add);

        assertThat(saved).isEmpty();
        assertThat(form.problems()).extracting(Problem::field).containsExactly("client", "number", "dueOn", "lines");
        assertThat(form.busyProperty().get()).isFalse();
    }

    @Test
    void aNumberAlreadyUsedIsSaidUnderTheNumber() {
        filled("F-0001").save("", "", saved::add);
        InvoiceFormModel again = filled("F-0001");

        again.save("", "", saved::add);

        assertThat(saved).hasSize(1);
        assertThat(again.problems()).containsExactly(Problem.of("number", "invoice.numberAlreadyUsed"));
    }

    @Test
    void theNumberThatFollowsTheLastOneIsNotSomethingTyped() {
        filled("F-0009").save("", "", saved::add);

        InvoiceFormModel next = form(Optional.empty());

        assertThat(next.fields().numberProperty().get()).isEqualTo("F-0010");
        assertThat(next.fields().isModified()).isFalse();
    }

    @Test
    void aCorrectionKeepsBothVersionsAndTheReason() {
        filled("F-0001").save("", "", saved::add);
        InvoiceId id = saved.get(0).id();
        InvoiceFormModel correction = form(Optional.of(id));
        assertThat(correction.fields().isModified()).isFalse();

        correction.fields().amounts().lines().get(0).unitPriceProperty().set("3000");
        correction.save("", "prix mal recopié", saved::add);

        assertThat(desk.invoices().get(id).totals().gross()).isEqualTo(Money.euros("3600"));
        JournalEntry change = desk.archives().journal().of(id.subject()).get(0);
        assertThat(change.act()).isEqualTo(Act.CHANGED);
        assertThat(change.before()).contains("3900");
        assertThat(change.after()).contains("3600", "prix mal recopié");
    }

    @Test
    void aCreditNoteForgetsTheInvoiceOfAnotherClient() {
        filled("F-0001").save("", "", saved::add);
        InvoiceFormModel form = form(Optional.empty());
        form.fields().typeProperty().set(InvoiceType.CREDIT_NOTE);
        form.fields().clientProperty().set(client);
        assertThat(form.correctable()).hasSize(1);
        form.fields().correctsProperty().set(saved.get(0).id());

        form.fields().clientProperty().set(meet(ClientKind.CONSUMER, "Anne Le Goff"));

        assertThat(form.correctable()).isEmpty();
        assertThat(form.fields().correctsProperty().get()).isNull();
    }

    @Test
    void termsLongerThanTheLawAllowsAreWarnedAboutBetweenProfessionals() {
        InvoiceFormModel form = filled("F-0001");
        assertThat(form.warnings().aboutTerms()).isEmpty();

        form.fields().terms().termsProperty().set(PaymentTerms.daysFromIssue(90));

        assertThat(form.warnings().aboutTerms()).extracting(LegalWarning::key).containsExactly("termTooLong.ISSUE");
        form.fields().clientProperty().set(meet(ClientKind.CONSUMER, "Anne Le Goff"));
        assertThat(form.warnings().aboutTerms()).isEmpty();
    }

    @Test
    void aDueDateTypedByHandIsHeldAgainstTheLawToo() {
        InvoiceFormModel form = filled("F-0001");
        form.fields().terms().termsProperty().set(null);

        form.fields().terms().dueOnProperty().set(TODAY.plusDays(60));
        assertThat(form.warnings().aboutTerms()).isEmpty();

        form.fields().terms().dueOnProperty().set(TODAY.plusDays(61));
        assertThat(form.warnings().aboutTerms()).extracting(LegalWarning::key).containsExactly("dueDateTooLate");

        // 45 days then the end of the month is lawful, though more than 60 days away
        form.fields().terms().issuedOnProperty().set(LocalDate.of(2026, 11, 16));
        form.fields().terms().dueOnProperty().set(LocalDate.of(2026, 12, 31));
        assertThat(form.warnings().aboutTerms()).isEmpty();
    }

    @Test
    void aRetentionOverFivePerCentOrAYearIsWarnedAboutAndKept() {
        InvoiceFormModel form = filled("F-0001");
        form.fields().conditions().retention().amountProperty().set("195");
        form.fields().conditions().retention().dueOnProperty().set(TODAY.plusYears(1));
        assertThat(form.warnings().aboutRetention()).isEmpty();

        form.fields().conditions().retention().amountProperty().set("195,01");
        form.fields()
                .conditions()
                .retention()
                .dueOnProperty()
                .set(TODAY.plusYears(1).plusDays(1));
        assertThat(form.warnings().aboutRetention())
                .extracting(LegalWarning::key)
                .containsExactly("retentionTooHigh", "retentionTooLong");

        form.save("", "", saved::add);
        assertThat(desk.invoices()
                        .getByNumber("F-0001")
                        .conditions()
                        .retention()
                        .amount())
                .isEqualTo(Money.euros("195.01"));
    }

    @Test
    void aRetentionThatCannotBeReadOrHasNoDayIsSaid() {
        InvoiceFormModel form = filled("F-0001");
        form.fields().conditions().retention().amountProperty().set("cinq");
        assertThat(form.currentProblems()).containsExactly(Problem.of("retention", "invoice.unreadableRetention"));

        form.fields().conditions().retention().amountProperty().set("100");
        assertThat(form.currentProblems()).extracting(Problem::field).containsExactly("retentionDueOn");
    }

    @Test
    void anAgreedRateUnderThreeTimesTheLegalRateIsWarnedAbout() {
        InvoiceFormModel form = filled("F-0001");

        form.fields().conditions().penaltyRateProperty().set("1");
        assertThat(form.warnings().aboutRate()).extracting(LegalWarning::key).containsExactly("agreedRateUnderFloor");

        form.fields().conditions().penaltyRateProperty().set("12,15");
        assertThat(form.warnings().aboutRate()).isEmpty();
    }

    @Test
    void aRateOfVatThatIsNotFrenchIsWarnedAbout() {
        InvoiceFormModel form = filled("F-0001");

        form.fields().amounts().lines().get(0).vatRateProperty().set("19,6");

        assertThat(form.warnings().aboutVat()).containsExactly(LegalWarning.of("unusualVat", Percentage.of("19.6")));
        assertThat(form.currentProblems()).isEmpty();
    }

    private ClientId meet(ClientKind kind, String name) {
        return desk.clients()
                .record(ClientDraft.of(kind, name, PostalAddress.EMPTY))
                .id();
    }

    private InvoiceFormModel filled(String number) {
        InvoiceFormModel form = form(Optional.empty());
        form.fields().clientProperty().set(client);
        form.fields().numberProperty().set(number);
        form.fields().terms().termsProperty().set(PaymentTerms.daysFromIssue(30));
        LineModel line = form.fields().amounts().lines().get(0);
        line.descriptionProperty().set("Escalier");
        line.quantityProperty().set("1");
        line.unitPriceProperty().set("3 250,00");
        return form;
    }

    private InvoiceFormModel form(Optional<InvoiceId> corrected) {
        InvoiceFormModel form = new InvoiceFormModel(
                new InvoiceFields(TODAY),
                corrected,
                new InvoiceFormModel.Services(
                        desk.clients(),
                        desk.invoices(),
                        desk.company(),
                        desk.cases().contracts(),
                        desk.rates()::current),
                new ImmediateTasks());
        form.load();
        return form;
    }
}
