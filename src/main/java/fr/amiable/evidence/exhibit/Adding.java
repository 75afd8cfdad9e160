package fr.amiable.evidence.exhibit;

import fr.amiable.common.Progress;
import fr.amiable.evidence.Fingerprint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Files being added to a case one after the other, each once. */
final class Adding {

    /** Keeps one of them. */
    interface Keeping {

        Exhibit keep(NewExhibit file, byte[] bytes, int place);
    }

    private final Keeping keeping;
    private final Set<Fingerprint> known;
    private final List<Exhibit> added = new ArrayList<>();
    private final List<String> already = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private int place;

    Adding(ExhibitRegister before, Keeping keeping) {
        this.keeping = keeping;
        this.place = before.nextPlace();
        this.known = before.exhibits().stream()
                .map(exhibit -> exhibit.original().fingerprint())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** @param isLeavingOut whether one that cannot be an exhibit is left out, or stops all */
    AddedExhibits all(List<NewExhibit> files, boolean isLeavingOut, Progress progress) {
        for (int done = 0; done < files.size(); done++) {
            progress.at(done, files.size());
            if (progress.isCancelled()) {
                throw ExhibitRefused.cancelled();
            }
            try {
                add(files.get(done));
            } catch (ExhibitRefused refused) {
                leftOut.add(new LeftOut(
                        files.get(done).fileName(),
                        refused.problem().filter(problem -> isLeavingOut).orElseThrow(() -> refused)));
            }
        }
        progress.at(files.size(), files.size());
        return new AddedExhibits(added, already, leftOut);
    }

    private void add(NewExhibit file) {
        byte[] bytes = file.bytes().get();
        if (bytes.length == 0) {
            throw ExhibitRefused.empty(file.fileName());
        }
        if (known.add(Fingerprint.of(bytes))) {
            added.add(keeping.keep(file, bytes, place++));
        } else {
            already.add(file.fileName());
        }
    }
}
