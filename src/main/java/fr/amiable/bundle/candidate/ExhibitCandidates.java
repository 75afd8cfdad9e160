package fr.amiable.bundle.candidate;

import fr.amiable.client.document.ClientDocuments;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.contract.Acceptance;
import fr.amiable.contract.ContractService;
import fr.amiable.dispute.Dispute;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.evidence.Original;
import fr.amiable.evidence.OriginalArchive;
import fr.amiable.evidence.exhibit.ExhibitService;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.timeline.TimelineService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the documents of the desk that may become exhibits: the client's, of his invoices, contracts and exchanges, letters. */
public final class ExhibitCandidates {

    private static final Comparator<ExhibitCandidate> OF_THE_CASE_FIRST = Comparator.comparing(
                    ExhibitCandidate::isOfTheCase)
            .reversed()
            .thenComparing(candidate -> candidate.on().orElse(LocalDate.MAX))
            .thenComparing(ExhibitCandidate::title);

    /** Where documents are. */
    public record Sources(
            ClientDocuments documents,
            OriginalArchive originals,
            InvoiceService invoices,
            ContractService contracts,
            LetterService letters,
            TimelineService timeline) {}

    private final Sources sources;
    private final ExhibitService exhibits;
    private final Texts texts;

    public ExhibitCandidates(Sources sources, ExhibitService exhibits, Texts texts) {
        this.sources = sources;
        this.exhibits = exhibits;
        this.texts = texts;
    }

    /** Those of the case first, then by date; no bytes are read. */
    public List<ExhibitCandidate> of(Dispute dispute) {
        Set<Fingerprint> known = exhibits.of(dispute.id().subject()).exhibits().stream()
                .map(exhibit -> exhibit.original().fingerprint())
                .collect(Collectors.toCollection(HashSet::new));
        DocumentWords words = DocumentWords.of(dispute, sources, texts);
        List<ProducedLetter> letters = sources.letters().ofClient(dispute.client());
        letters.forEach(words::know);
        List<ExhibitCandidate> found = new ArrayList<>();
        Stream.concat(originals(dispute).stream(), proofs(letters).stream())
                .filter(original -> known.add(original.fingerprint()))
                .map(original -> words.candidate(original, sources.originals()))
                .forEach(found::add);
        for (ProducedLetter letter : letters) {
            if (known.add(letter.fingerprint())) {
                found.add(words.candidate(letter, () -> sources.letters().reprint(letter.id())));
            }
        }
        found.sort(OF_THE_CASE_FIRST);
        return List.copyOf(found);
    }

    /** What was kept with letters: proofs of deposit, receipts. */
    private List<Original> proofs(List<ProducedLetter> letters) {
        return sources.originals()
                .of(
                        Subject.Kind.LETTER,
                        letters.stream().map(letter -> letter.id().value()).toList());
    }

    /** The client's documents, and the terms of sale that the contracts of the case say were accepted. */
    private List<Original> originals(Dispute dispute) {
        List<Original> all = new ArrayList<>(sources.documents().of(dispute.client()));
        List<Long> terms = dispute.contracts().stream()
                .map(id -> sources.contracts().get(id).acceptance())
                .map(Acceptance::terms)
                .flatMap(accepted -> accepted.stream().map(id -> id.subject().id()))
                .toList();
        all.addAll(sources.originals().of(Subject.Kind.TERMS_OF_SALE, terms));
        return all;
    }
}
