package fr.amiable.letter.matter;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.company.Company;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.offer.Offer;
import fr.amiable.dispute.offer.OfferedBy;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.form.LetterEntries;
import fr.amiable.letter.form.LetterField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the desk already knows of the entries of a letter, for the owner to keep or to change. */
final class LetterProposals {

    private static final int DAYS_TO_ANSWER = 10;
    private static final int DAYS_OF_OFFER = 15;
    private static final int DAYS_BEFORE_SUSPENSION = 8;

    private final Texts texts;

    LetterProposals(Texts texts) {
        this.texts = texts;
    }

    LetterEntries of(LetterCase facts, List<Offer> offers, LocalDate today) {
        LetterEntries proposed = LetterEntries.NONE;
        for (LetterField field : facts.type().form().fields(facts.regime())) {
            String words = of(field, facts, offers, today);
            if (!words.isEmpty()) {
                proposed = proposed.with(field, words);
            }
        }
        return proposed;
    }

    private String of(LetterField field, LetterCase facts, List<Offer> offers, LocalDate today) {
        return switch (field) {
            case ANSWER_BY,
                    VALID_UNTIL,
                    SUSPENDED_FROM,
                    EFFECT_ON,
                    NOTICE_ON,
                    REFUSED_ON,
                    OPENED_ON,
                    ENDS_ON,
                    REFUSE_BY ->
                day(field, facts, offers, today).map(LocalDate::toString).orElse("");
            case RECIPIENT -> recipient(facts);
            case POLICY -> facts.company().legalProtection().policyNumber();
            case HANDLER -> handler(facts.company());
            case OFFER -> ours(offers).map(offer -> offer.terms().words()).orElse("");
            case ANSWERED_POINTS ->
                complaint(facts)
                        .map(Dispute::complaint)
                        .map(told -> told.words())
                        .orElse("");
            case FACTS -> facts.type() == LetterType.APOLOGY ? "" : facts(facts);
            case STEPS -> steps(facts);
            case DEMAND -> demand(facts);
            case GREETING, SECURITY, AIM, QUESTIONS -> texts.get("letter.proposed." + field.name());
            default -> "";
        };
    }

    private static Optional<LocalDate> day(LetterField field, LetterCase facts, List<Offer> offers, LocalDate today) {
        LocalDate written = facts.request().writtenOn();
        return switch (field) {
            case ANSWER_BY -> Optional.of(PayBy.working(written.plusDays(DAYS_TO_ANSWER), facts.client()));
            case VALID_UNTIL ->
                ours(offers)
                        .flatMap(offer -> offer.terms().answerBy())
                        .or(() -> Optional.of(PayBy.working(written.plusDays(DAYS_OF_OFFER), facts.client())));
            case SUSPENDED_FROM -> Optional.of(PayBy.working(written.plusDays(DAYS_BEFORE_SUSPENSION), facts.client()));
            // a notice of termination takes effect when it is received (C. civ. 1229)
            case EFFECT_ON -> Optional.of(written.plusDays(PayBy.DAYS_TO_BE_PRESENTED));
            case NOTICE_ON -> lastNotice(facts);
            case REFUSED_ON ->
                facts.matter().dispute().map(dispute -> dispute.complaint().raisedOn());
            case OPENED_ON ->
                facts.client()
                        .flags()
                        .insolvencyOpenedOn()
                        .or(() -> facts.client().flags().insolvencyPublishedOn());
            case ENDS_ON ->
                facts.matter()
                        .contract()
                        .flatMap(contract -> contract.duration().endOn(today));
            case REFUSE_BY ->
                facts.matter()
                        .contract()
                        .flatMap(contract -> contract.duration().noticeBy(today));
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> lastNotice(LetterCase facts) {
        return facts.earlier().stream()
                .filter(letter -> letter.type().isNotice() || letter.type() == LetterType.PERFORMANCE_NOTICE)
                .map(ProducedLetter::writtenOn)
                .max(LocalDate::compareTo);
    }

    private String recipient(LetterCase facts) {
        return switch (facts.type()) {
            case INSURER_DECLARATION -> facts.company().legalProtection().insurer();
            case CONCILIATION_REQUEST, MEDIATOR_LETTER, CLAIM_DECLARATION ->
                texts.get("letter.proposed.RECIPIENT." + facts.type().name());
            default -> "";
        };
    }

    private static String handler(Company company) {
        return company.signatoryName().isEmpty() ? company.name() : company.signatoryName();
    }

    private static Optional<Offer> ours(List<Offer> offers) {
        return offers.stream()
                .filter(Offer::isAwaited)
                .filter(offer -> offer.terms().by() == OfferedBy.OWNER)
                .findFirst();
    }

    private static Optional<Dispute> complaint(LetterCase facts) {
        return facts.matter()
                .dispute()
                .filter(dispute -> !dispute.complaint().words().isBlank());
    }

    /** What the contract, the invoices and the complaint tell, one paragraph each. */
    private String facts(LetterCase facts) {
        List<String> told = new ArrayList<>();
        facts.statements()
                .forEach(account -> told.add(texts.get(
                        "letter.proposed.fact.invoice",
                        account.invoice().number(),
                        FrenchText.dateInWords(account.invoice().dates().issuedOn()),
                        account.invoice().payable(),
                        FrenchText.dateInWords(account.invoice().dueOn()),
                        account.unpaid())));
        complaint(facts)
                .ifPresent(dispute -> told.add(texts.get(
                        "letter.proposed.fact.complaint",
                        FrenchText.dateInWords(dispute.complaint().raisedOn()),
                        dispute.complaint().words().strip())));
        return String.join("\n", told);
    }

    private String steps(LetterCase facts) {
        return facts.earlier().stream()
                .map(letter -> texts.get(
                        letter.slip().registeredNumber().isPresent()
                                ? "letter.proposed.registeredStep"
                                : "letter.proposed.step",
                        texts.of(letter.type()),
                        FrenchText.dateInWords(letter.writtenOn())))
                .collect(Collectors.joining("\n"));
    }

    private String demand(LetterCase facts) {
        return facts.type() == LetterType.PERFORMANCE_NOTICE
                ? ""
                : texts.get("letter.proposed.DEMAND." + facts.type().name(), facts.asked());
    }
}
