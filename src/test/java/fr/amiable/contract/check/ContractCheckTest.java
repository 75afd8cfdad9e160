package fr.amiable.contract.check;

import static fr.amiable.client.ClientKind.CONSUMER;
import static fr.amiable.client.ClientKind.NON_PROFESSIONAL;
import static fr.amiable.client.ClientKind.PUBLIC_BODY;
import static fr.amiable.client.MerchantStatus.CRAFTSMAN;
import static fr.amiable.client.MerchantStatus.LIBERAL;
import static fr.amiable.client.MerchantStatus.UNKNOWN;
import static fr.amiable.contract.Renewal.EXPRESS;
import static fr.amiable.contract.Renewal.NONE;
import static fr.amiable.contract.Renewal.TACIT;
import static fr.amiable.contract.TermsAcceptance.CHECKBOX;
import static fr.amiable.contract.TermsAcceptance.EMAIL;
import static fr.amiable.contract.TermsAcceptance.INITIALLED;
import static fr.amiable.contract.TermsAcceptance.NOT_ACCEPTED;
import static fr.amiable.contract.TermsAcceptance.SENT_ONLY;
import static fr.amiable.contract.TermsAcceptance.SIGNED;
import static fr.amiable.contract.check.Facts.facts;
import static fr.amiable.contract.check.Light.GREEN;
import static fr.amiable.contract.check.Light.ORANGE;
import static fr.amiable.contract.check.Light.RED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each point of the check-list, on both sides of each boundary. */
class ContractCheckTest {

    private static final Texts TEXTS = new Texts();

    /** What is expected of one point; null light when the point is not spoken of. */
    record Expected(ContractPoint point, Light light, String key, Facts facts) {

        @Override
        public String toString() {
            return point + " " + light + " " + key;
        }
    }

    private static Expected on(ContractPoint point, Light light, String key, Facts facts) {
        return new Expected(point, light, key, facts);
    }

    static Stream<Expected> proof() {
        ContractPoint signature = ContractPoint.SIGNATURE;
        ContractPoint writing = ContractPoint.WRITING;
        return Stream.of(
                on(
                        signature,
                        GREEN,
                        "signedWithFile",
                        facts().signed("2026-05-01").file()),
                on(signature, ORANGE, "signedWithoutFile", facts().signed("2026-05-01")),
                on(signature, ORANGE, "fileWithoutDate", facts().file()),
                on(signature, ORANGE, "unsigned", facts()),
                on(signature, RED, "quoteUnsigned", facts().quote()),
                on(signature, RED, "quoteUnsigned", facts().quote().file()),
                on(writing, GREEN, "freeProof", facts().amount("99999.00")),
                on(writing, GREEN, "writingNotNeeded", facts().with(CONSUMER).amount("1500.00")),
                on(writing, RED, "writingMissing", facts().with(CONSUMER).amount("1500.01")),
                on(writing, RED, "writingMissing", facts().with(CRAFTSMAN).amount("1500.01")),
                on(writing, RED, "writingMissing", facts().with(PUBLIC_BODY).amount("1500.01")),
                on(
                        writing,
                        ORANGE,
                        "writingPerhapsMissing",
                        facts().with(UNKNOWN).amount("1500.01")),
                on(writing, ORANGE, "writingAmountUnknown", facts().with(LIBERAL)),
                on(
                        writing,
                        ORANGE,
                        "writingNotKept",
                        facts().with(CONSUMER).amount("1500.01").signed("2026-05-01")),
                on(
                        writing,
                        GREEN,
                        "writingKept",
                        facts().with(CONSUMER)
                                .amount("9000.00")
                                .signed("2026-05-01")
                                .file()));
    }

    static Stream<Expected> terms() {
        ContractPoint accepted = ContractPoint.TERMS_ACCEPTANCE;
        ContractPoint version = ContractPoint.TERMS_VERSION;
        return Stream.of(
                on(accepted, ORANGE, "noTerms", facts()),
                on(version, null, "", facts()),
                on(accepted, RED, "termsNotAccepted", facts().terms(2, NOT_ACCEPTED, null, "")),
                on(
                        accepted,
                        ORANGE,
                        "termsSentOnly",
                        facts().terms(2, SENT_ONLY, null, "").file()),
                on(accepted, GREEN, "termsByEmail", facts().terms(2, EMAIL, null, "courriel du 3")),
                on(accepted, ORANGE, "termsProofMissing", facts().terms(2, EMAIL, null, " ")),
                on(
                        accepted,
                        ORANGE,
                        "termsByEmailOnly",
                        facts().with(CONSUMER).terms(2, EMAIL, null, "courriel").file()),
                on(accepted, GREEN, "termsTicked", facts().with(CONSUMER).terms(2, CHECKBOX, null, "journal")),
                on(accepted, ORANGE, "termsProofMissing", facts().terms(2, CHECKBOX, null, "")),
                on(
                        accepted,
                        GREEN,
                        "termsInitialled",
                        facts().terms(2, INITIALLED, null, "").file()),
                on(
                        accepted,
                        GREEN,
                        "termsSigned",
                        facts().terms(2, SIGNED, null, "").file()),
                on(accepted, ORANGE, "termsProofMissing", facts().terms(2, SIGNED, null, "")),
                on(version, ORANGE, "versionDayUnknown", facts().terms(2, SIGNED, null, "")),
                on(
                        version,
                        GREEN,
                        "versionInForce",
                        facts().terms(1, SIGNED, "2025-12-31", "").termsFile()),
                on(
                        version,
                        RED,
                        "versionOfAnotherDay",
                        facts().terms(1, SIGNED, "2026-01-01", "").termsFile()),
                on(version, RED, "versionNotInForce", facts().terms(1, SIGNED, "2024-12-31", "")),
                on(
                        version,
                        RED,
                        "versionOfAnotherDay",
                        facts().signed("2025-06-01").terms(2, SIGNED, null, "")),
                on(
                        version,
                        ORANGE,
                        "versionWithoutFile",
                        facts().signed("2026-06-01").terms(2, SIGNED, null, "")),
                on(
                        version,
                        ORANGE,
                        "versionAfterSignature",
                        facts().signed("2026-06-01")
                                .terms(2, SIGNED, "2026-06-02", "")
                                .termsFile()));
    }

    static Stream<Expected> payment() {
        ContractPoint term = ContractPoint.PAYMENT_TERM;
        ContractPoint rate = ContractPoint.PENALTY_RATE;
        return Stream.of(
                on(term, GREEN, "termDefault.PROFESSIONAL", facts()),
                on(term, GREEN, "termDefault.CONSUMER", facts().with(CONSUMER)),
                on(term, GREEN, "termLawful", facts().term(60, false)),
                on(term, RED, "termUnlawful", facts().term(61, false)),
                on(term, GREEN, "endOfMonthLawful", facts().term(45, true)),
                on(term, RED, "termUnlawful", facts().term(46, true)),
                on(term, RED, "termUnlawful", facts().term(60, true)),
                on(term, GREEN, "termLawful", facts().with(PUBLIC_BODY).term(30, false)),
                on(term, RED, "termUnlawful", facts().with(PUBLIC_BODY).term(31, false)),
                on(term, RED, "termUnlawful", facts().with(PUBLIC_BODY).term(30, true)),
                on(term, GREEN, "termLawful", facts().with(CONSUMER).term(90, false)),
                on(rate, GREEN, "rateDefault.PROFESSIONAL", facts()),
                on(rate, GREEN, "rateDefault.COMMON_LAW", facts().with(NON_PROFESSIONAL)),
                // 3 x 2,75 % = 8,25 %
                on(rate, GREEN, "rateLawful", facts().rate("8.25")),
                on(rate, RED, "rateUnderFloor", facts().rate("8.24")),
                on(rate, RED, "rateUnderFloor", facts().rate("0")),
                on(rate, ORANGE, "rateNotPublished", facts().rate("8.25").on("2027-01-01")),
                on(rate, ORANGE, "rateLeftOut.CONSUMER", facts().with(CONSUMER).rate("8.25")),
                on(
                        rate,
                        ORANGE,
                        "rateLeftOut.PUBLIC_BODY",
                        facts().with(PUBLIC_BODY).rate("12")),
                on(
                        rate,
                        ORANGE,
                        "rateLeftOut.COMMON_LAW",
                        facts().with(NON_PROFESSIONAL).rate("12")));
    }

    static Stream<Expected> clauses() {
        ContractPoint court = ContractPoint.JURISDICTION;
        ContractPoint mediator = ContractPoint.MEDIATOR;
        ContractPoint retention = ContractPoint.RETENTION_OF_TITLE;
        return Stream.of(
                on(ContractPoint.PENALTY_CLAUSE, null, "", facts()),
                on(ContractPoint.PENALTY_CLAUSE, GREEN, "penaltyReducible", facts().clauses("P")),
                on(
                        ContractPoint.PENALTY_CLAUSE,
                        ORANGE,
                        "penaltyConsumer",
                        facts().with(CONSUMER).clauses("P")),
                on(retention, null, "", facts()),
                on(retention, RED, "retentionNotAccepted", facts().clauses("R")),
                on(retention, RED, "retentionNotAccepted", facts().clauses("R").terms(2, SENT_ONLY, "2026-05-01", "")),
                on(retention, GREEN, "retentionAccepted", facts().clauses("R").signed("2026-05-01")),
                on(
                        retention,
                        GREEN,
                        "retentionAccepted",
                        facts().clauses("R").signed("2026-05-01").lasting("2026-05-01", null, NONE, null)),
                on(
                        retention,
                        ORANGE,
                        "retentionLate",
                        facts().clauses("R").signed("2026-05-02").lasting("2026-05-01", null, NONE, null)),
                on(
                        retention,
                        GREEN,
                        "retentionAccepted",
                        facts().clauses("R").terms(2, EMAIL, "2026-05-01", "courriel")),
                on(court, null, "", facts()),
                on(court, GREEN, "jurisdictionValid", facts().clauses("J")),
                on(court, RED, "jurisdictionConsumer", facts().with(CONSUMER).clauses("J")),
                on(
                        court,
                        RED,
                        "jurisdictionClientNotMerchant",
                        facts().with(CRAFTSMAN).clauses("J")),
                on(
                        court,
                        RED,
                        "jurisdictionClientNotMerchant",
                        facts().with(PUBLIC_BODY).clauses("J")),
                on(
                        court,
                        RED,
                        "jurisdictionOwnNotMerchant",
                        facts().own("SCI", "RCS Nantes").clauses("J")),
                on(
                        court,
                        ORANGE,
                        "jurisdictionClientUnknown",
                        facts().with(UNKNOWN).clauses("J")),
                on(
                        court,
                        ORANGE,
                        "jurisdictionOwnUnknown",
                        facts().own("EI", "RNE 123").clauses("J")),
                on(
                        court,
                        ORANGE,
                        "jurisdictionOwnUnknown",
                        facts().own("SELARL", "").clauses("J")),
                on(
                        court,
                        GREEN,
                        "jurisdictionValid",
                        facts().own("EI", "RCS Nantes").clauses("J")),
                on(
                        court,
                        GREEN,
                        "jurisdictionValid",
                        facts().own("S.A.S.U. à capital variable", "").clauses("J")),
                on(mediator, null, "", facts()),
                on(mediator, GREEN, "mediationFirst", facts().clauses("M")),
                on(mediator, RED, "mediatorMissing", facts().with(CONSUMER).clauses("M")),
                on(mediator, ORANGE, "mediatorNotNamed", facts().with(CONSUMER).with(Facts.MEDIATOR)),
                on(
                        mediator,
                        GREEN,
                        "mediatorNamed",
                        facts().with(CONSUMER).with(Facts.MEDIATOR).clauses("M")));
    }

    static Stream<Expected> offPremises() {
        ContractPoint where = ContractPoint.OFF_PREMISES;
        ContractPoint early = ContractPoint.EARLY_PAYMENT;
        ContractPoint withdrawal = ContractPoint.WITHDRAWAL;
        return Stream.of(
                on(where, null, "", facts().with(CONSUMER).signed("2026-11-20")),
                on(where, ORANGE, "offPremisesConsumer", consumerAtHome("2026-11-20")),
                on(where, ORANGE, "offPremisesSmall", facts().offPremises("2026-11-20", true, true)),
                on(where, GREEN, "offPremisesProfessional", facts().offPremises("2026-11-20", true, false)),
                on(where, GREEN, "offPremisesProfessional", facts().offPremises("2026-11-20", false, true)),
                on(withdrawal, null, "", facts().offPremises("2026-11-20", true, false)),
                on(withdrawal, ORANGE, "withdrawalNotStarted", consumerAtHome(null)),
                on(early, null, "", consumerAtHome(null)),
                // signed on Tuesday 17: seven days end on the 24, fourteen on Tuesday 1 December
                on(early, RED, "noPaymentYet", consumerAtHome("2026-11-17").on("2026-11-24")),
                on(early, null, "", consumerAtHome("2026-11-17").on("2026-11-25")),
                on(
                        withdrawal,
                        ORANGE,
                        "withdrawalRunning",
                        consumerAtHome("2026-11-17").on("2026-12-01")),
                on(
                        withdrawal,
                        ORANGE,
                        "withdrawalExtended",
                        consumerAtHome("2026-11-17").on("2026-12-02")),
                on(
                        withdrawal,
                        ORANGE,
                        "withdrawalExtended",
                        consumerAtHome("2026-11-17").on("2027-12-01")),
                on(
                        withdrawal,
                        GREEN,
                        "withdrawalOver",
                        consumerAtHome("2026-11-17").on("2027-12-02")),
                // fourteen days end on Saturday 5 December: they go on to Monday 7
                on(
                        withdrawal,
                        ORANGE,
                        "withdrawalRunning",
                        consumerAtHome("2026-11-21").on("2026-12-07")),
                on(
                        withdrawal,
                        ORANGE,
                        "withdrawalExtended",
                        consumerAtHome("2026-11-21").on("2026-12-08")));
    }

    private static Facts consumerAtHome(String day) {
        return facts().with(CONSUMER).offPremises(day, false, false);
    }

    static Stream<Expected> renewal() {
        ContractPoint renewal = ContractPoint.RENEWAL;
        return Stream.of(
                on(renewal, null, "", facts()),
                on(renewal, GREEN, "endsOn", facts().lasting(null, "2026-12-31", NONE, null)),
                on(renewal, GREEN, "endsOn", facts().lasting(null, "2026-11-24", EXPRESS, null)),
                on(renewal, ORANGE, "contractEnded", facts().lasting(null, "2026-11-23", NONE, null)),
                on(renewal, ORANGE, "tacitWithoutNotice", facts().lasting(null, "2026-12-31", TACIT, null)),
                on(renewal, GREEN, "noticeLater", facts().lasting(null, "2027-01-24", TACIT, 0)),
                on(renewal, ORANGE, "noticeNear", facts().lasting(null, "2027-01-23", TACIT, 0)),
                on(renewal, ORANGE, "noticeNear", facts().lasting(null, "2026-12-24", TACIT, 30)),
                on(renewal, ORANGE, "noticePassed", facts().lasting(null, "2026-12-24", TACIT, 31)),
                // the period that follows a tacit renewal
                on(renewal, GREEN, "noticeLater", facts().lasting("2025-10-01", "2026-09-30", TACIT, 90)),
                // a consumer is told from three months to one month before the last day to refuse
                on(renewal, GREEN, "informLater", consumerUntil("2027-02-25")),
                on(renewal, ORANGE, "informNow", consumerUntil("2027-02-24")),
                on(renewal, ORANGE, "informNow", consumerUntil("2026-12-24")),
                on(renewal, ORANGE, "informPassed", consumerUntil("2026-12-23")),
                on(
                        renewal,
                        ORANGE,
                        "informNow",
                        facts().with(NON_PROFESSIONAL).lasting(null, "2027-01-23", TACIT, 30)));
    }

    private static Facts consumerUntil(String day) {
        return facts().with(CONSUMER).lasting(null, day, TACIT, null);
    }

    @ParameterizedTest
    @MethodSource({"proof", "terms", "payment", "clauses", "offPremises", "renewal"})
    void everyPointHasItsLightItsReasonItsSourceAndItsAct(Expected expected) {
        List<CheckLine> lines = ContractCheck.of(expected.facts().asCase()).lines().stream()
                .filter(line -> line.point() == expected.point())
                .toList();
        if (expected.light() == null) {
            assertThat(lines).isEmpty();
            return;
        }

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.key()).isEqualTo(expected.key());
            assertThat(line.light()).isEqualTo(expected.light());
            assertThat(line.source()).isNotBlank();
            assertThat(line.since()).isBefore(Facts.TODAY);
            assertThat(line.reason(TEXTS)).isNotBlank().doesNotContain("{");
            if (line.light() == GREEN) {
                assertThat(line.act(TEXTS)).isEmpty();
            } else {
                assertThat(line.act(TEXTS))
                        .hasValueSatisfying(
                                words -> assertThat(words).isNotBlank().doesNotContain("{"));
            }
        });
    }

    @Test
    void theFloorIsWrittenWithItsComputation() {
        CheckLine line = line(ContractPoint.PENALTY_RATE, facts().rate("5"));

        assertThat(line.reason(TEXTS).replace('\u00a0', ' '))
                .contains("5,00 %", "8,25 %", "3 fois", "2,75 %", "2e semestre 2026");
        assertThat(line.source()).isEqualTo("C. com. L441-10 II");
    }

    @Test
    void sixtyDaysEndOfMonthAreNamedUnlawful() {
        assertThat(line(ContractPoint.PAYMENT_TERM, facts().term(60, true)).reason(TEXTS))
                .contains("60 jours fin de mois", "illicite", "45 jours");
    }

    @Test
    void theThresholdOfTheDayOfSignatureIsUsed() {
        CheckLine old = line(
                ContractPoint.WRITING,
                facts().with(CONSUMER).signed("2004-12-31").amount("1000.00"));

        assertThat(old.reason(TEXTS).replace('\u00a0', ' ')).contains("800,00 €");
        assertThat(old.isVerified()).isFalse();
    }

    @Test
    void theLightsStandInTheOrderOfTheScreenAndTheWorstIsTold() {
        ContractCheck check = ContractCheck.of(
                facts().with(CONSUMER).clauses("RPJM").rate("3").asCase());

        assertThat(check.lines()).extracting(CheckLine::point).isSorted();
        assertThat(check.worst()).isEqualTo(RED);
        assertThat(check.at(RED)).extracting(CheckLine::point).contains(ContractPoint.MEDIATOR);
        assertThat(check.at(GREEN)).isNotEmpty();
    }

    @Test
    void aContractInGoodOrderIsGreenAllOver() {
        ContractCheck check = ContractCheck.of(facts().signed("2026-05-01")
                .file()
                .terms(2, SIGNED, "2026-05-01", "")
                .termsFile()
                .clauses("RPJ")
                .asCase());

        assertThat(check.worst()).isEqualTo(GREEN);
    }

    private static CheckLine line(ContractPoint point, Facts facts) {
        return ContractCheck.of(facts.asCase()).lines().stream()
                .filter(line -> line.point() == point)
                .findFirst()
                .orElseThrow();
    }
}
