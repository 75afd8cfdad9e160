package fr.amiable.letter.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.cli.MemoryDesk;
import fr.amiable.client.Client;
import fr.amiable.client.ClientAddress;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientFlags;
import fr.amiable.client.ClientKind;
import fr.amiable.client.Language;
import fr.amiable.common.Money;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Texts;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.invoice.limitation.ToldEvent;
import fr.amiable.journal.Act;
import fr.amiable.journal.JournalEntry;
import fr.amiable.law.limitation.LimitationEvent;
import fr.amiable.letter.CompanyMissing;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterStopped;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.check.Check.Level;
import fr.amiable.letter.form.OwnWords;
import fr.amiable.letter.words.SampleCases;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.AllocationChoice;
import fr.amiable.payment.PaymentDraft;
import fr.amiable.payment.PaymentMethod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreCheckTest {

    private static final LocalDate TODAY = SampleCases.TODAY;

    private final Texts texts = new Texts();
    private final MemoryDesk desk = new MemoryDesk(TODAY);

    @BeforeEach
    void ownBusiness() {
        desk.company().save(SampleCases.company().draft());
    }

    @AfterEach
    void forget() {
        desk.forget();
    }

    @Test
    void aCompleteCaseIsNotStopped() {
        PreCheck check = check(invoice(client(ClientKind.PROFESSIONAL), "F-1", 90));

        assertThat(check.isBlocking()).isFalse();
        assertThat(keys(check, Level.GREEN))
                .contains(
                        "companyComplete",
                        "clientComplete",
                        "regime.PROFESSIONAL",
                        "noInsolvency",
                        "due",
                        "amountsCurrent",
                        "noPayment",
                        "deadline",
                        "notTimeBarred");
        assertThat(check.checks())
                .allSatisfy(one -> assertThat(one.message(texts)).isNotBlank());
    }

    @Test
    void aClientWhoReadsEnglishIsToldToGetFrenchWhenTheLetterHasNoEnglishWords() {
        Client client =
                desk.clients().record(draft(ClientKind.CONSUMER, ClientFlags.NONE.in(Language.ENGLISH), seat()));
        Invoice invoice = invoice(client, "F-1", 90);

        assertThat(keys(
                        desk.letters().preCheck(LetterRequest.of(LetterType.FIRM_REMINDER, invoice.id(), TODAY)),
                        Level.ORANGE))
                .contains("inFrench");
        assertThat(keys(
                        desk.letters().preCheck(LetterRequest.of(LetterType.FRIENDLY_REMINDER, invoice.id(), TODAY)),
                        Level.ORANGE))
                .doesNotContain("inFrench");
    }

    @Test
    void aNoticeWhoseOwnWordsNoMoreSayItIsStoppedAndOwnAmountsAreRemarks() {
        Invoice invoice = invoice(client(ClientKind.PROFESSIONAL), "F-1", 90);
        LetterRequest notice = LetterRequest.of(LetterType.FORMAL_NOTICE, invoice.id(), TODAY);
        String words = "rappel\n\nMadame, Monsieur,\n\nPayez 123,45 €.\n\n----\n\nCordialement.";

        PreCheck check = desk.letters().preCheck(notice.with(Optional.of(new OwnWords("", words))));

        assertThat(keys(check, Level.RED)).contains("ownNoNotice");
        assertThat(keys(check, Level.ORANGE)).contains("ownAmounts", "ownNoTable");
        String kept = desk.letters().proof(notice).words();
        assertThat(keys(
                        desk.letters()
                                .preCheck(notice.with(Optional.of(
                                        new OwnWords(kept, kept.replace("Madame, Monsieur,", "Monsieur,"))))),
                        Level.GREEN))
                .contains("ownWords");
    }

    @Test
    void anUnverifiedRateIsARemark() {
        assertThat(keys(check(invoice(client(ClientKind.PROFESSIONAL), "F-1", 90)), Level.ORANGE))
                .contains("legalWarning");
    }

    @Test
    void aMissingRateStops() {
        Invoice invoice = invoice(client(ClientKind.PROFESSIONAL), "F-1", 90);
        LetterRequest next = LetterRequest.of(LetterType.FORMAL_NOTICE, invoice.id(), LocalDate.of(2027, 1, 15));

        PreCheck check = desk.letters().preCheck(next);

        assertThat(keys(check, Level.RED)).contains("rateMissing");
        assertThat(check.reasonsToStop(texts)).contains("1er semestre 2027");
    }

    @Test
    void anInvoiceNotYetDueOrPaidStops() {
        Client client = client(ClientKind.PROFESSIONAL);
        Invoice paid = invoice(client, "F-1", 90);
        pay(client, TODAY.minusDays(40), "5000.00", new Allocation(paid.id(), Money.euros("5000.00")));

        assertThat(keys(check(invoice(client, "F-2", 10)), Level.RED)).contains("notDueYet");
        assertThat(keys(check(paid), Level.RED)).contains("nothingDue");
    }

    @Test
    void aPaymentAfterTheDateOfTheLetterStopsAndOneBeforeIsCounted() {
        Client client = client(ClientKind.PROFESSIONAL);
        Invoice invoice = invoice(client, "F-1", 90);
        pay(client, TODAY.minusDays(2), "100.00", new Allocation(invoice.id(), Money.euros("100.00")));

        assertThat(keys(check(invoice), Level.GREEN)).contains("lastPayment");
        PreCheck earlier =
                desk.letters().preCheck(LetterRequest.of(LetterType.FORMAL_NOTICE, invoice.id(), TODAY.minusDays(5)));
        assertThat(keys(earlier, Level.RED)).contains("paymentSince");
        assertThat(keys(earlier, Level.ORANGE)).contains("notToday");
    }

    @Test
    void aCreditNotAllocatedIsARemark() {
        Client client = client(ClientKind.PROFESSIONAL);
        Invoice invoice = invoice(client, "F-1", 90);
        pay(client, TODAY.minusDays(2), "100.00");

        assertThat(keys(check(invoice), Level.ORANGE)).contains("creditUnallocated");
    }

    @Test
    void collectiveProceedingsAndAnAddressKnownAsWrongStop() {
        ClientFlags flags = new ClientFlags(
                Optional.of(LocalDate.of(2026, 10, 1)), Optional.of(LocalDate.of(2026, 10, 5)), true, true);
        Client client = desk.clients().record(draft(ClientKind.PROFESSIONAL, flags, seat()));

        assertThat(keys(check(invoice(client, "F-1", 90)), Level.RED))
                .contains("insolvency", "overIndebted", "doNotContact", "addressWrong");
    }

    @Test
    void anAddressWithoutTownStopsAndALongLineIsARemark() {
        PostalAddress incomplete = PostalAddress.of("3 rue du Four", "", "");
        PostalAddress tooLong =
                PostalAddress.of("3 rue du Général de Gaulle et des Anciens Combattants", "44000", "Nantes");
        Client nowhere = desk.clients().record(draft(ClientKind.PROFESSIONAL, ClientFlags.NONE, incomplete));
        Client verbose = desk.clients().record(draft(ClientKind.PROFESSIONAL, ClientFlags.NONE, tooLong));

        assertThat(keys(check(invoice(nowhere, "F-1", 90)), Level.RED)).contains("clientWithoutAddress");
        assertThat(keys(check(invoice(verbose, "F-2", 90)), Level.ORANGE)).contains("addressLineTooLong");
    }

    @Test
    void aDeadlineOnASundayIsARemarkAndOneInThePastStops() {
        Invoice invoice = invoice(client(ClientKind.PROFESSIONAL), "F-1", 90);

        assertThat(keys(check(invoice, LocalDate.of(2026, 12, 6)), Level.ORANGE))
                .contains("deadlineNotWorking");
        assertThat(keys(check(invoice, LocalDate.of(2026, 12, 25)), Level.ORANGE))
                .contains("deadlineNotWorking");
        assertThat(keys(check(invoice, TODAY), Level.RED)).contains("deadlinePast");
    }

    @Test
    void theProposedDeadlineIsAWorkingDay() {
        Invoice invoice = invoice(client(ClientKind.PROFESSIONAL), "F-1", 90);

        // 15 days after 10 December 2026 is Christmas, a Friday
        assertThat(desk.letters()
                        .proposedPayBy(
                                LetterRequest.of(LetterType.FORMAL_NOTICE, invoice.id(), LocalDate.of(2026, 12, 10))))
                .isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void aConsumersClaimTwoYearsOldStopsAndItsEndApproachingIsARemark() {
        Client client = client(ClientKind.CONSUMER);

        assertThat(keys(check(invoice(client, "F-1", 800)), Level.RED)).contains("timeBarred");
        assertThat(keys(check(invoice(client, "F-2", 730)), Level.ORANGE)).contains("limitationNear");
    }

    @Test
    void whatTheOwnerToldOfTheInvoiceCountsUntilItIsTakenBack() {
        Invoice invoice = invoice(client(ClientKind.CONSUMER), "F-1", 800);
        LimitationEvent acknowledged = LimitationEvent.of(LimitationEvent.Kind.ACKNOWLEDGMENT, TODAY.minusDays(200));
        ToldEvent told = desk.limitations().tell(invoice.id(), acknowledged, "courriel du client");

        assertThat(keys(check(invoice), Level.GREEN)).contains("notTimeBarred");
        assertThat(keys(check(invoice), Level.RED)).doesNotContain("timeBarred");

        desk.limitations().remove(invoice.id(), told);

        assertThat(keys(check(invoice), Level.RED)).contains("timeBarred");
    }

    @Test
    void aRedCheckStopsTheLetterUnlessTheOwnerWritesWhy() {
        Invoice invoice = invoice(client(ClientKind.CONSUMER), "F-1", 800);
        LetterRequest request = LetterRequest.of(LetterType.FORMAL_NOTICE, invoice.id(), TODAY);

        assertThatThrownBy(() -> desk.letters().produce(request, Optional.of("  ")))
                .isInstanceOf(LetterStopped.class)
                .satisfies(stopped ->
                        assertThat(((LetterStopped) stopped).message(texts)).contains("prescrite"));
        assertThat(desk.letters().ofInvoice(invoice.id())).isEmpty();

        ProducedLetter letter = desk.letters().produce(request, Optional.of("Le client a reconnu la dette hier."));

        assertThat(letter.slip().overrideReason()).contains("Le client a reconnu la dette hier.");
        assertThat(desk.journal().of(invoice.id().subject()))
                .extracting(JournalEntry::act)
                .contains(Act.LETTER_PRODUCED_DESPITE_WARNING);
    }

    @Test
    void withoutOwnBusinessNothingIsPrinted() {
        MemoryDesk empty = new MemoryDesk(TODAY);
        Client client = empty.clients().record(draft(ClientKind.PROFESSIONAL, ClientFlags.NONE, seat()));
        Invoice invoice = empty.invoices().record(draft(client, "F-1", 90));
        LetterRequest request = LetterRequest.of(LetterType.FORMAL_NOTICE, invoice.id(), TODAY);

        assertThat(keys(empty.letters().preCheck(request), Level.RED)).contains("companyMissing");
        assertThatThrownBy(() -> empty.letters().produce(request, Optional.of("envoyez")))
                .isInstanceOf(CompanyMissing.class);
        empty.forget();
    }

    private PreCheck check(Invoice invoice) {
        return desk.letters().preCheck(LetterRequest.of(LetterType.FORMAL_NOTICE, invoice.id(), TODAY));
    }

    private PreCheck check(Invoice invoice, LocalDate payBy) {
        return desk.letters()
                .preCheck(new LetterRequest(
                        LetterType.FORMAL_NOTICE,
                        List.of(invoice.id()),
                        TODAY,
                        Optional.of("2C04812345678"),
                        Optional.of(payBy)));
    }

    private static List<String> keys(PreCheck check, Level level) {
        return check.at(level).stream().map(Check::key).toList();
    }

    private Client client(ClientKind kind) {
        return desk.clients().record(draft(kind, ClientFlags.NONE, seat()));
    }

    private static PostalAddress seat() {
        return PostalAddress.of("27 B rue des Châtaigniers", "35000", "Rennes");
    }

    private static ClientDraft draft(ClientKind kind, ClientFlags flags, PostalAddress seat) {
        ClientDraft plain = ClientDraft.of(kind, "Menuiserie Guérin SARL", seat);
        return new ClientDraft(
                kind,
                plain.merchantStatus(),
                plain.name(),
                kind == ClientKind.CONSUMER ? "" : "404833048",
                "",
                List.of(),
                List.of(new ClientAddress(ClientAddress.Use.SEAT, seat)),
                flags,
                "");
    }

    private Invoice invoice(Client client, String number, int daysAgo) {
        return desk.invoices().record(draft(client, number, daysAgo));
    }

    private static InvoiceDraft draft(Client client, String number, int daysAgo) {
        LocalDate issuedOn = TODAY.minusDays(daysAgo);
        return InvoiceDraft.ofLines(
                client.id(),
                number,
                issuedOn,
                issuedOn.plusDays(30),
                List.of(InvoiceLine.of("Escalier", "1", "1000.00", "20")));
    }

    private void pay(Client client, LocalDate on, String amount, Allocation... parts) {
        desk.payments()
                .record(new PaymentDraft(
                        client.id(),
                        on,
                        Money.euros(amount),
                        PaymentMethod.TRANSFER,
                        "",
                        AllocationChoice.DEBTOR,
                        List.of(parts)));
    }
}
