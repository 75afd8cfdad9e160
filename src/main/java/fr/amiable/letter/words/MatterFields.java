package fr.amiable.letter.words;

import fr.amiable.client.Client;
import fr.amiable.client.Contact;
import fr.amiable.common.Money;
import fr.amiable.company.Company;
import fr.amiable.contract.Contract;
import fr.amiable.identifier.Siren;
import fr.amiable.law.Regime;
import fr.amiable.letter.form.LetterEntries;
import fr.amiable.letter.form.LetterField;
import fr.amiable.letter.matter.LetterCase;
import fr.amiable.letter.paper.Letterheads;
import fr.amiable.letter.paper.Wording;
import fr.amiable.payment.AccountStatement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of templates about the parties, the dispute, the contract, and what the owner filled in. */
final class MatterFields {

    private final LetterCase facts;
    private final Wording texts;
    private final Map<String, Object> fields = new HashMap<>();

    private MatterFields(LetterCase facts, Wording texts) {
        this.facts = facts;
        this.texts = texts;
    }

    static Map<String, Object> of(LetterCase facts, Wording texts) {
        MatterFields all = new MatterFields(facts, texts);
        all.addParties();
        all.addDispute();
        all.addContract(facts.matter().contract());
        all.addMoney();
        for (LetterField field : LetterField.values()) {
            all.fields.put(field.templateName(), all.written(field, facts.entries()));
        }
        // the holder of a public contract cannot end it himself
        all.fields.computeIfPresent(
                LetterField.TERMINATION_WARNING.templateName(),
                (name, isWarned) -> Boolean.TRUE.equals(isWarned) && facts.regime() != Regime.PUBLIC_BODY);
        return all.fields;
    }

    private void addParties() {
        Company company = facts.company();
        Client client = facts.client();
        fields.put("companyName", company.name());
        fields.put(
                "companyIdentity",
                identity(
                        company.name(),
                        new Letterheads(texts.french()).form(company),
                        company.siren(),
                        company.registration(),
                        company.address().inOneLine()));
        fields.put("clientName", client.name());
        fields.put(
                "clientIdentity",
                identity(
                        client.name(),
                        "",
                        client.siren(),
                        "",
                        client.postalAddress().inOneLine()));
        fields.put("signatory", signatory(company));
        fields.put(
                "clientPhone",
                client.contacts().stream()
                        .map(Contact::phone)
                        .filter(phone -> !phone.isEmpty())
                        .findFirst()
                        .orElse(""));
        fields.put("public", facts.regime() == Regime.PUBLIC_BODY);
        fields.put("greetingName", facts.entries().line(LetterField.GREETING).replaceFirst("\\s*,$", ""));
    }

    private String identity(String name, String form, Optional<Siren> siren, String registration, String address) {
        String number =
                siren.map(found -> texts.get("letter.siren", found.grouped())).orElse("");
        return String.join(
                ", ",
                Stream.of(name, form, number, registration, address)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static String signatory(Company company) {
        return String.join(
                ", ",
                Stream.of(company.signatoryName(), company.signatoryTitle())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private void addDispute() {
        fields.put("disputed", facts.matter().dispute().isPresent());
        fields.put(
                "complaintOn",
                facts.matter()
                        .dispute()
                        .map(dispute -> texts.dateInWords(dispute.complaint().raisedOn()))
                        .orElse(""));
        fields.put(
                "complaintAbout",
                facts.matter()
                        .dispute()
                        .map(dispute -> texts.of(dispute.complaint().category()).toLowerCase(Locale.FRANCE))
                        .orElse(""));
        fields.put("noInvoice", facts.statements().isEmpty());
    }

    private void addContract(Optional<Contract> contract) {
        fields.put(
                "agreement",
                contract.map(found -> texts.get(
                                "letter.reference.contract." + found.kind().name(), found.number()))
                        .orElse(""));
        fields.put(
                "agreementSignedOn",
                contract.flatMap(found -> found.signature().signedOn())
                        .map(texts::dateInWords)
                        .orElse(""));
        fields.put("agreementObject", contract.map(Contract::object).orElse(""));
    }

    private void addMoney() {
        fields.put("credit", unlessZero(facts.matter().credit()));
        Money interest = facts.sum(facts::interestAsked);
        fields.put("withInterest", interest.isPositive());
        fields.put("withIndemnity", facts.sum(facts::indemnityAsked).isPositive());
        List<AccountStatement> overdue = facts.statements().stream()
                .filter(account -> account.daysLate() > 0)
                .toList();
        fields.put(
                "overdue",
                unlessZero(Money.sum(overdue.stream()
                        .map(account -> facts.due(account).minus(facts.leftOutOfPrincipal(account)))
                        .toList())));
    }

    private String unlessZero(Money amount) {
        return amount.isZero() ? "" : texts.money(amount);
    }

    /** As templates write it: a day in words, an amount with its unit, words on one line; a flag is true or false. */
    private Object written(LetterField field, LetterEntries entries) {
        return switch (field.kind()) {
            case DATE -> entries.day(field).map(texts::dateInWords).orElseGet(() -> entries.line(field));
            case MONEY -> entries.amount(field).map(texts::money).orElseGet(() -> entries.line(field));
            case FLAG -> entries.isYes(field);
            case LINE, TEXT, LIST, POINTS, SCHEDULE, ADDRESS -> entries.line(field);
        };
    }
}
