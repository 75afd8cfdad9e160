package fr.amiable.letter.words;

import fr.amiable.identifier.TrackingNumber;
import fr.amiable.letter.form.Addressee;
import fr.amiable.letter.matter.LetterCase;
import fr.amiable.letter.paper.FrenchSpaces;
import fr.amiable.letter.paper.Wording;
import java.util.ArrayList;
import java.util.List;

/** The lines above the subject: how the letter is sent, what it refers to, who the debtor is. */
final class LetterReferences {

    private static final int MOST_NUMBERS = 5;

    private final Wording texts;

    LetterReferences(Wording texts) {
        this.texts = texts;
    }

    List<String> of(LetterCase facts) {
        List<String> lines = new ArrayList<>();
        facts.request()
                .registeredNumber()
                .map(number -> texts.get("letter.registered", grouped(number)))
                .ifPresent(lines::add);
        lines.add(texts.get("letter.ourReference", String.join(", ", matter(facts))));
        boolean namesDebtor = facts.type().isNotice() || facts.type().form().addressee() == Addressee.THIRD_PARTY;
        facts.client()
                .siren()
                .filter(siren -> namesDebtor)
                .map(siren -> texts.get("letter.debtor", facts.client().name(), siren.grouped()))
                .ifPresent(lines::add);
        return lines.stream().map(FrenchSpaces::in).toList();
    }

    private List<String> matter(LetterCase facts) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("letter.reference.client", facts.client().id().label()));
        facts.matter()
                .dispute()
                .map(dispute -> texts.get("letter.reference.dispute", dispute.number()))
                .ifPresent(parts::add);
        facts.matter()
                .contract()
                .map(contract ->
                        texts.get("letter.reference.contract." + contract.kind().name(), contract.number()))
                .ifPresent(parts::add);
        if (!facts.statements().isEmpty()) {
            parts.add(invoices(facts));
        }
        return parts;
    }

    private String invoices(LetterCase facts) {
        int count = facts.statements().size();
        List<String> numbers = facts.statements().stream()
                .map(statement -> statement.invoice().number())
                .toList();
        return count > MOST_NUMBERS
                ? texts.get("letter.manyInvoices", count)
                : texts.get("letter.invoices", count, String.join(", ", numbers));
    }

    /** As on the slip when the form is known, as typed otherwise. */
    private static String grouped(String number) {
        String bare = TrackingNumber.normalise(number);
        return TrackingNumber.isValid(bare) ? new TrackingNumber(bare).grouped().strip() : number.strip();
    }
}
