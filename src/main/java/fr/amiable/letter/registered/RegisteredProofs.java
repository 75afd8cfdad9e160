package fr.amiable.letter.registered;

import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeService;
import fr.amiable.evidence.AttachedFiles;
import fr.amiable.evidence.Original;
import fr.amiable.evidence.exhibit.ExhibitCategory;
import fr.amiable.evidence.exhibit.ExhibitDetails;
import fr.amiable.evidence.exhibit.ExhibitService;
import fr.amiable.evidence.exhibit.NewExhibit;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.LetterService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The proofs of a registered letter: kept with it, and exhibits of the open disputes about its invoices. */
public final class RegisteredProofs {

    private final RegisteredService registered;
    private final LetterService letters;
    private final AttachedFiles files;
    private final DisputeService disputes;
    private final ExhibitService exhibits;
    private final Texts texts;

    public RegisteredProofs(RegisteredService registered, LetterService letters, Cases cases, Texts texts) {
        this.registered = registered;
        this.letters = letters;
        this.files = cases.files();
        this.disputes = cases.disputes();
        this.exhibits = cases.exhibits();
        this.texts = texts;
    }

    /** Where proofs are kept and made exhibits. */
    public record Cases(AttachedFiles files, DisputeService disputes, ExhibitService exhibits) {}

    /** Keeps the file with the letter, and adds it to the open disputes about its invoices; gives their numbers. */
    public List<String> add(LetterId letter, ProofKind kind, String fileName, byte[] bytes) {
        Original kept = files.attach(letter.subject(), fileName, bytes);
        NewExhibit exhibit = NewExhibit.of(kept, () -> bytes).with(details(letter, kind));
        List<Dispute> open = letters.get(letter).invoices().stream()
                .flatMap(invoice -> disputes.ofInvoice(invoice).stream())
                .filter(Dispute::isOpen)
                .distinct()
                .toList();
        open.forEach(dispute -> exhibits.add(dispute.id().subject(), List.of(exhibit), Progress.NONE));
        return open.stream().map(Dispute::number).toList();
    }

    /** Those kept with the letter, in the order they came. */
    public List<Original> of(LetterId letter) {
        return files.of(letter.subject());
    }

    private ExhibitDetails details(LetterId letter, ProofKind kind) {
        Optional<RegisteredLetter> known = registered.of(letter);
        String number = known.map(one -> one.details().number()).orElse("");
        Optional<LocalDate> day = known.map(RegisteredLetter::course)
                .flatMap(course -> kind == ProofKind.DEPOSIT
                        ? course.depositedOn()
                        : course.endedOn().or(course::presentedOn));
        String name = texts.of(kind);
        return new ExhibitDetails(
                number.isEmpty() ? name : texts.get("registered.proofOf", name, number),
                day,
                "",
                ExhibitCategory.RECEIPT,
                false);
    }
}
