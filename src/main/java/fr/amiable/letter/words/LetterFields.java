package fr.amiable.letter.words;

import fr.amiable.company.Company;
import fr.amiable.identifier.Iban;
import fr.amiable.invoice.Invoice;
import fr.amiable.law.Regime;
import fr.amiable.letter.matter.LetterCase;
import fr.amiable.letter.paper.Wording;
import fr.amiable.payment.AccountStatement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
        fields.putAll(AmountFields.of(facts, texts));
        fields.put("consumer", facts.regime() == Regime.CONSUMER);
        fields.put("court", !facts.limitations().isOneOver());
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

    private String inWords(Optional<LocalDate> day) {
        return day.map(texts::dateInWords).orElse("");
    }
}
