package fr.amiable.bundle.handover;

import fr.amiable.bundle.BundledExhibit;
import fr.amiable.bundle.dossier.DossierVersion;
import fr.amiable.bundle.dossier.ProducedDossier;
import fr.amiable.common.Refusal;
import fr.amiable.evidence.exhibit.ExhibitId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Exhibits of a case to hand over ask for a password; nothing was written nor communicated. */
public final class ProtectedExhibits extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Integer> numbers;
    private final transient DossierVersion version;

    private ProtectedExhibits(List<Integer> numbers, DossierVersion version) {
        super(
                "handover.protected",
                numbers.size(),
                numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        this.numbers = numbers;
        this.version = version;
    }

    /** @throws ProtectedExhibits when one of the exhibits is closed */
    static void refuse(ProducedDossier produced) {
        TreeSet<Integer> closed = produced.refused().stream()
                .filter(BundledExhibit::isLocked)
                .map(BundledExhibit::number)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!closed.isEmpty()) {
            throw new ProtectedExhibits(List.copyOf(closed), produced.version());
        }
    }

    /** In order. */
    public List<Integer> numbers() {
        return numbers;
    }

    Optional<ExhibitId> exhibit(int number) {
        return version.contents().stream()
                .filter(one -> one.number() == number)
                .map(DossierVersion.Content::exhibit)
                .findFirst();
    }
}
