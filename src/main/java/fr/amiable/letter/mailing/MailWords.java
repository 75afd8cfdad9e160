package fr.amiable.letter.mailing;

import fr.amiable.client.Client;
import fr.amiable.client.Contact;
import fr.amiable.common.Words;
import fr.amiable.company.Company;
import fr.amiable.identifier.Iban;
import fr.amiable.letter.LetterSlip;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.paper.FrenchSpaces;
import fr.amiable.letter.paper.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The message proposed around a letter: to whom, about what, and a few words that say what the letter asks. */
final class MailWords {

    private static final List<Contact.Role> FIRST_ASKED =
            List.of(Contact.Role.REMINDERS, Contact.Role.BILLING, Contact.Role.MANAGEMENT, Contact.Role.OTHER);

    private final Wording texts;

    /** @param texts the words in the language the client reads */
    MailWords(Wording texts) {
        this.texts = texts;
    }

    MailDraft of(LetterSlip letter, Client client, Optional<Company> company, List<String> invoiceNumbers) {
        String about =
                invoiceNumbers.isEmpty() ? "" : texts.get("mail.about", invoiceNumbers.size(), joined(invoiceNumbers));
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("mail.greeting"));
        parts.add(texts.get("mail.enclosed", texts.dateInWords(letter.writtenOn()), about));
        asked(letter, company).ifPresent(parts::add);
        letter.registeredNumber().ifPresent(number -> parts.add(texts.get("mail.alsoRegistered", number)));
        parts.add(texts.get("mail.answer"));
        parts.add(signature(company));
        return new MailDraft(
                recipient(client),
                subject(letter, company, invoiceNumbers),
                texts.isEnglish() ? String.join("\n\n", parts) : FrenchSpaces.in(String.join("\n\n", parts)));
    }

    private String subject(LetterSlip letter, Optional<Company> company, List<String> numbers) {
        return Stream.of(
                        company.map(Company::name).orElse(""),
                        title(letter),
                        numbers.isEmpty() ? "" : texts.get("mail.subjectInvoices", numbers.size(), joined(numbers)))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    /** A formal notice says its name; other names of letters are the owner's own. */
    private String title(LetterSlip letter) {
        return letter.type() == LetterType.FORMAL_NOTICE
                ? texts.of(letter.type())
                : texts.get("mail.subjectLetter", texts.dateInWords(letter.writtenOn()));
    }

    private Optional<String> asked(LetterSlip letter, Optional<Company> company) {
        if (!letter.amount().isPositive()) {
            return Optional.empty();
        }
        String amount = letter.payBy()
                .map(day -> texts.get("mail.askedBy", letter.amount(), texts.dateInWords(day)))
                .orElseGet(() -> texts.get("mail.asked", letter.amount()));
        return Optional.of(company.flatMap(Company::iban)
                .map(iban -> amount + " " + texts.get("mail.iban", grouped(iban)))
                .orElse(amount));
    }

    private static String grouped(Iban iban) {
        return iban.value().replaceAll("(.{4})(?=.)", "$1 ");
    }

    private String signature(Optional<Company> company) {
        return Stream.concat(
                        Stream.of(texts.get("mail.regards")),
                        company.stream().flatMap(one -> Stream.of(one.signatoryName(), one.name(), one.phone())))
                .map(Words::clean)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The person reminders go to, else billing, else anybody who has an address. */
    static String recipient(Client client) {
        return client.contacts().stream()
                .filter(contact -> !contact.email().isEmpty())
                .min(Comparator.comparing(contact -> FIRST_ASKED.indexOf(contact.role())))
                .map(Contact::email)
                .orElse("");
    }

    private static String joined(List<String> numbers) {
        return String.join(", ", numbers);
    }
}
