package fr.amiable.letter.words;

import fr.amiable.common.Money;
import fr.amiable.company.Company;
import fr.amiable.identifier.Iban;
import fr.amiable.invoice.Invoice;
import fr.amiable.law.Regime;
import fr.amiable.law.interest.Imputation;
import fr.amiable.letter.matter.LetterCase;
import fr.amiable.letter.paper.Wording;
import fr.amiable.payment.AccountStatement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The named fields of the templates, written in French; a field that does not apply is empty or false. */
final class LetterFields {

    private final LetterCase facts;
    private final Wording texts;
    private final Map<String, Object> fields = new HashMap<>();

    private LetterFields(LetterCase facts, Wording texts) {
        this.facts = facts;
        this.texts = texts;
    }

    static Map<String, Object> of(LetterCase facts, Wording texts) {
        return new LetterFields(facts, texts).all();
    }

    private Map<String, Object> all() {
        fields.putAll(MatterFields.of(facts, texts));
        addSender(facts.company());
        addInvoices();
        addAmounts();
        addRates();
        fields.put("consumer", facts.regime() == Regime.CONSUMER);
        fields.put("court", !facts.isTimeBarred());
        fields.put("writtenOn", texts.dateInWords(facts.request().writtenOn()));
        fields.put("payBy", texts.weekdayAndDate(facts.payBy()));
        fields.put("reference", facts.client().id().label());
        fields.put("reminders", new EarlierLetters(texts).words(facts.earlier()));
        return fields;
    }

    private void addSender(Company company) {
        fields.put("phone", company.phone());
        fields.put("email", company.email());
        fields.put("iban", company.iban().map(Iban::grouped).orElse(""));
        fields.put("bic", company.bic());
        fields.put("mediator", company.mediator().isKnown() ? mediator(company) : "");
    }

    private static String mediator(Company company) {
        List<String> parts = List.of(
                company.mediator().name(),
                company.mediator().address(),
                company.mediator().website());
        return String.join(", ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    private void addInvoices() {
        List<Invoice> invoices =
                facts.statements().stream().map(AccountStatement::invoice).toList();
        Optional<Invoice> first = invoices.stream().findFirst();
        boolean isOne = invoices.size() == 1;
        fields.put("one", isOne);
        fields.put("several", invoices.size() > 1);
        fields.put("number", first.map(Invoice::number).orElse(""));
        fields.put("issuedOn", inWords(first.map(invoice -> invoice.dates().issuedOn())));
        fields.put("dueOn", inWords(first.map(Invoice::dueOn)));
        fields.put(
                "performedOn",
                isOne ? inWords(first.flatMap(invoice -> invoice.dates().performedOn())) : "");
        fields.put("contract", common(invoices, invoice -> invoice.references().contract()));
        fields.put("order", common(invoices, invoice -> invoice.references().order()));
        fields.put("noticeReceivedOn", inWords(lastNotice(invoices)));
    }

    /** What all invoices have in common, or nothing. */
    private static String common(List<Invoice> invoices, Function<Invoice, String> reference) {
        List<String> different = invoices.stream().map(reference).distinct().toList();
        return different.size() == 1 ? different.get(0) : "";
    }

    private Optional<LocalDate> lastNotice(List<Invoice> invoices) {
        return invoices.stream()
                .flatMap(invoice -> invoice.events().noticeReceivedOn().stream())
                .filter(day -> day.isBefore(facts.request().writtenOn()))
                .max(LocalDate::compareTo);
    }

    private void addAmounts() {
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
        addContested();
        fields.put("retention", retention());
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

    private String inWords(Optional<LocalDate> day) {
        return day.map(texts::dateInWords).orElse("");
    }

    private String unlessZero(Money amount) {
        return amount.isZero() ? "" : texts.money(amount);
    }
}
