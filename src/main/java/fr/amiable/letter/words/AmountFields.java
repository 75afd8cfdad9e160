package fr.amiable.letter.words;

import fr.amiable.common.Money;
import fr.amiable.law.interest.Imputation;
import fr.amiable.letter.matter.LetterCase;
import fr.amiable.letter.paper.Wording;
import fr.amiable.payment.AccountStatement;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields that say sums and rates: what is asked, paid, contested, and what the delay costs. */
final class AmountFields {

    private final LetterCase facts;
    private final Wording texts;
    private final Map<String, Object> fields = new HashMap<>();

    private AmountFields(LetterCase facts, Wording texts) {
        this.facts = facts;
        this.texts = texts;
    }

    static Map<String, Object> of(LetterCase facts, Wording texts) {
        return new AmountFields(facts, texts).all();
    }

    private Map<String, Object> all() {
        Money paid = facts.sum(AccountStatement::paid);
        fields.put("total", texts.money(facts.asked()));
        fields.put("paid", texts.money(paid));
        fields.put("partlyPaid", paid.isPositive());
        fields.put("imputed", paid.isPositive() && hasCostsPaid());
        fields.put(
                "principalFirst",
                facts.statements().stream()
                        .allMatch(statement ->
                                statement.invoice().conditions().imputation() == Imputation.PRINCIPAL_FIRST));
        fields.put("interest", texts.money(facts.sum(facts::interestAsked)));
        fields.put("indemnity", texts.money(facts.sum(facts::indemnityAsked)));
        fields.put("indemnityEach", indemnityEach());
        fields.put("perDay", unlessZero(facts.sum(facts::perDayAsked)));
        fields.put("retention", retention());
        addContested();
        addRates();
        return fields;
    }

    /** What the client may still keep of works is not asked for, and the letter says so. */
    private String retention() {
        return facts.statements().stream()
                .flatMap(statement -> statement.keptOut().stream()
                        .map(part -> texts.get(
                                "letter.retention",
                                part.amount(),
                                statement.invoice().number(),
                                texts.dateInWords(part.dueOn()))))
                .collect(Collectors.joining(" "));
    }

    /** The contested part is said apart, so that the words add up to the account of the day. */
    private void addContested() {
        Money principal = facts.sum(facts::leftOutOfPrincipal);
        Money indemnity = facts.asksWhole()
                ? facts.sum(statement -> facts.contested().of(statement).indemnity())
                : Money.ZERO;
        fields.put("whole", texts.money(facts.whole()));
        fields.put("contested", unlessZero(facts.leftOut()));
        fields.put("contestedPrincipal", texts.money(principal));
        fields.put(
                "contestedInterest", unlessZero(facts.leftOut().minus(principal).minus(indemnity)));
        fields.put("contestedIndemnity", unlessZero(indemnity));
    }

    /** True when a payment did not simply reduce the principal, so that the table needs a word of explanation. */
    private boolean hasCostsPaid() {
        return facts.statements().stream()
                .flatMap(statement -> statement.account().payments().stream())
                .anyMatch(payment -> payment.toInterest().isPositive()
                        || payment.toIndemnity().isPositive());
    }

    private String indemnityEach() {
        Money each = facts.statements().stream()
                .map(statement -> statement.account().indemnity())
                .max(Money::compareTo)
                .orElse(Money.ZERO);
        boolean isWhole = each.cents() % 100 == 0;
        return each.isZero() ? "" : isWhole ? texts.wholeEuros(each) : texts.money(each);
    }

    private void addRates() {
        RateWords rates = RateWords.of(
                facts.statements().stream()
                        .flatMap(statement -> statement.account().lines().stream())
                        .toList(),
                texts);
        fields.put("agreed", rates.agreed());
        fields.put("points", rates.points());
        fields.put("rates", rates.bySemester());
    }

    private String unlessZero(Money amount) {
        return amount.isZero() ? "" : texts.money(amount);
    }
}
