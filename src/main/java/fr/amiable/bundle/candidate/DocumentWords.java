package fr.amiable.bundle.candidate;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Dispute;
import fr.amiable.evidence.Original;
import fr.amiable.evidence.OriginalArchive;
import fr.amiable.evidence.exhibit.ExhibitCategory;
import fr.amiable.evidence.exhibit.ExhibitDetails;
import fr.amiable.evidence.exhibit.NewExhibit;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What is known of the documents of a client by the things they are kept with: names, days, whether they are of the case. */
final class DocumentWords {

    private final Texts texts;
    private final Map<Subject, String> names = new HashMap<>();
    private final Map<Subject, LocalDate> days = new HashMap<>();
    private final Set<Subject> ofTheCase = new HashSet<>();

    private DocumentWords(Texts texts) {
        this.texts = texts;
    }

    static DocumentWords of(Dispute dispute, ExhibitCandidates.Sources sources, Texts texts) {
        DocumentWords words = new DocumentWords(texts);
        words.ofTheCase.add(dispute.id().subject());
        words.names.put(dispute.id().subject(), dispute.number());
        dispute.invoices().forEach(id -> words.ofTheCase.add(id.subject()));
        dispute.contracts().forEach(id -> words.ofTheCase.add(id.subject()));
        sources.invoices()
                .rowsOf(dispute.client())
                .forEach(row -> words.tell(row.id().subject(), row.number(), Optional.of(row.issuedOn())));
        sources.contracts()
                .rowsOf(dispute.client())
                .forEach(row -> words.tell(
                        row.id().subject(),
                        texts.of(row.kind()) + FrenchText.NO_BREAK_SPACE + row.number(),
                        row.signedOn()));
        sources.timeline().ofClient(dispute.client()).forEach(entry -> {
            words.tell(entry.id().subject(), texts.of(entry.channel()), Optional.of(entry.happenedOn()));
            entry.about()
                    .filter(words.ofTheCase::contains)
                    .ifPresent(about -> words.ofTheCase.add(entry.id().subject()));
        });
        return words;
    }

    private void tell(Subject thing, String name, Optional<LocalDate> day) {
        names.put(thing, name);
        day.ifPresent(known -> days.put(thing, known));
    }

    /** What is kept with a letter about the case is of the case. */
    void know(ProducedLetter letter) {
        Subject thing = letter.id().subject();
        names.put(thing, texts.of(letter.type()));
        if (letter.invoices().stream().map(InvoiceId::subject).anyMatch(ofTheCase::contains)) {
            ofTheCase.add(thing);
        }
    }

    ExhibitCandidate candidate(Original original, OriginalArchive archive) {
        Subject thing = original.subject();
        NewExhibit file =
                NewExhibit.of(original, () -> archive.bytes(original.id()).orElseThrow());
        ExhibitDetails guessed = file.details();
        ExhibitDetails told = new ExhibitDetails(
                guessed.title(),
                guessed.factOn().or(() -> Optional.ofNullable(days.get(thing))),
                "",
                guessed.category() == ExhibitCategory.OTHER ? category(thing.kind()) : guessed.category(),
                false);
        boolean isOfTheCase = ofTheCase.contains(thing) || thing.kind() == Subject.Kind.TERMS_OF_SALE;
        return new ExhibitCandidate(thing.kind(), names.getOrDefault(thing, ""), isOfTheCase, file.with(told));
    }

    private static ExhibitCategory category(Subject.Kind kind) {
        return switch (kind) {
            case INVOICE -> ExhibitCategory.INVOICE;
            case CONTRACT -> ExhibitCategory.CONTRACT;
            case TERMS_OF_SALE -> ExhibitCategory.TERMS;
            case LETTER -> ExhibitCategory.RECEIPT;
            default -> ExhibitCategory.OTHER;
        };
    }

    ExhibitCandidate candidate(ProducedLetter letter, Supplier<byte[]> pages) {
        String title =
                texts.get("exhibit.letterOf", texts.of(letter.type()), FrenchText.dateInWords(letter.writtenOn()));
        ExhibitDetails told =
                new ExhibitDetails(title, Optional.of(letter.writtenOn()), "", category(letter.type()), false);
        NewExhibit file = new NewExhibit(told, title + ".pdf", pages, Optional.empty());
        return new ExhibitCandidate(
                Subject.Kind.LETTER,
                letter.invoices().stream().map(this::name).collect(Collectors.joining(", ")),
                letter.subjects().anyMatch(ofTheCase::contains),
                file);
    }

    private String name(InvoiceId invoice) {
        return names.getOrDefault(invoice.subject(), "");
    }

    private static ExhibitCategory category(LetterType type) {
        if (type.isNotice() || type == LetterType.PERFORMANCE_NOTICE || type == LetterType.MISSED_INSTALMENT) {
            return ExhibitCategory.FORMAL_NOTICE;
        }
        return switch (type.purpose()) {
            case PREVENT, REMIND -> ExhibitCategory.REMINDER;
            case ANSWER -> ExhibitCategory.REPLY;
            case SETTLE -> ExhibitCategory.AGREEMENT;
            case PROTECT, THIRD_PARTY -> ExhibitCategory.OTHER;
        };
    }
}
