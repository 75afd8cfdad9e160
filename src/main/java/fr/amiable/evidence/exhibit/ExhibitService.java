package fr.amiable.evidence.exhibit;

import fr.amiable.common.Progress;
import fr.amiable.common.Remembered;
import fr.amiable.common.Subject;
import fr.amiable.common.Transactions;
import fr.amiable.evidence.FileType;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.evidence.Original;
import fr.amiable.evidence.OriginalArchive;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What the owner can do with the exhibits of a case; each act is journaled on the case. */
public final class ExhibitService {

    private final ExhibitRepository exhibits;
    private final OriginalArchive originals;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;
    private final ExhibitPasswords passwords = new ExhibitPasswords();
    private final Remembered<Looked, ExhibitRegister> looked = new Remembered<>();
    private final LongSupplier changes;

    private record Looked(Subject subject, long changes) {}

    /** @param changes a number that moves with each change kept */
    public ExhibitService(
            ExhibitRepository exhibits,
            OriginalArchive originals,
            Journal journal,
            Transactions transactions,
            Clock clock,
            LongSupplier changes) {
        this.exhibits = exhibits;
        this.originals = originals;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
        this.changes = changes;
    }

    public ExhibitRegister of(Subject subject) {
        return new ExhibitRegister(exhibits.of(subject));
    }

    /**
     * Those of the case looked at last, read once for all that shows them until something changes. What a transaction has
     * written is not seen before it is kept.
     */
    public ExhibitRegister lookedAt(Subject subject) {
        return looked.of(new Looked(subject, changes.getAsLong()), () -> of(subject));
    }

    /**
     * Adds files after the others, all or none; a conversation and the files it names become one exhibit.
     *
     * @throws ExhibitRefused when one cannot be read, or the progress is cancelled: then nothing was added
     */
    public AddedExhibits add(Subject to, List<NewExhibit> files, Progress progress) {
        return transactions.inTransaction(() -> adding(to).all(SavedTogether.in(files), false, progress));
    }

    /**
     * Adds those of the files that can be exhibits, and tells the others.
     *
     * @throws ExhibitRefused when the progress is cancelled: then nothing was added
     */
    public AddedExhibits addReadable(Subject to, List<NewExhibit> files, Progress progress) {
        return transactions.inTransaction(() -> adding(to).all(SavedTogether.in(files), true, progress));
    }

    private Adding adding(Subject to) {
        ExhibitRegister before = of(to);
        return new Adding(before, (file, bytes, place) -> add(to, file, bytes, place));
    }

    private Exhibit add(Subject to, NewExhibit file, byte[] bytes, int place) {
        FileType type = FileType.of(bytes);
        Original original = file.kept().orElseGet(() -> originals.add(to, file.fileName(), type.mediaType(), bytes));
        Exhibit added = exhibits.add(to, original, type, file.details(), place);
        journal.record(to, Act.EXHIBIT_ADDED, "", added.toString());
        return added;
    }

    /** @throws ExhibitRefused when a communicated one would be made confidential */
    public Exhibit change(ExhibitId id, ExhibitDetails details) {
        return transactions.inTransaction(() -> {
            Exhibit before = get(id);
            if (details.isConfidential() && before.isCommunicated()) {
                throw ExhibitRefused.alreadyCommunicated(before.fixedNumber().orElseThrow());
            }
            Exhibit after = before.with(details);
            exhibits.update(after);
            journal.record(before.of(), Act.CHANGED, before.toString(), after.toString());
            return after;
        });
    }

    /** A communicated one stays in the list as withdrawn; another leaves it. {@link #restore} undoes both. */
    public void withdraw(ExhibitId id) {
        transactions.inTransaction(() -> {
            Exhibit before = get(id);
            if (before.isCommunicated()) {
                exhibits.update(before.withdrawn(Optional.of(clock.instant())));
            } else {
                exhibits.remove(id);
            }
            journal.record(before.of(), Act.EXHIBIT_WITHDRAWN, before.toString(), "");
        });
    }

    public void restore(ExhibitId id) {
        transactions.inTransaction(() -> {
            exhibits.restore(id);
            Exhibit back = get(id).withdrawn(Optional.empty());
            exhibits.update(back);
            journal.record(back.of(), Act.RESTORED, "", back.toString());
        });
    }

    /** Those not named stay behind; those communicated keep their number. */
    public ExhibitRegister order(Subject of, List<ExhibitId> order) {
        return reordered(of, before -> before.ordered(order));
    }

    public ExhibitRegister move(Subject of, ExhibitId id, int steps) {
        return reordered(of, before -> before.moved(id, steps));
    }

    /** Puts them in the order a judge expects. */
    public ExhibitRegister propose(Subject of) {
        return reordered(of, ExhibitRegister::proposed);
    }

    /**
     * Fixes every number, since others know them now.
     *
     * @param whom in words, for the journal
     * @throws ExhibitRefused when there is nothing to produce
     */
    public ExhibitRegister communicate(Subject of, String whom) {
        return transactions.inTransaction(() -> {
            ExhibitRegister before = of(of);
            if (before.numbered().stream().noneMatch(NumberedExhibit::isProduced)) {
                throw ExhibitRefused.nothingToCommunicate();
            }
            ExhibitRegister after = before.communicated();
            after.changedSince(before).forEach(exhibits::update);
            journal.record(of, Act.EXHIBITS_COMMUNICATED, "", whom + " : " + listed(after));
            return after;
        });
    }

    private ExhibitRegister reordered(Subject of, UnaryOperator<ExhibitRegister> order) {
        return transactions.inTransaction(() -> {
            ExhibitRegister before = of(of);
            ExhibitRegister after = order.apply(before);
            List<Exhibit> changed = after.changedSince(before);
            if (!changed.isEmpty()) {
                changed.forEach(exhibits::update);
                journal.record(of, Act.EXHIBITS_ORDERED, listed(before), listed(after));
            }
            return after;
        });
    }

    private static String listed(ExhibitRegister register) {
        return register.numbered().stream()
                .map(one -> one.number().map(String::valueOf).orElse("–") + " "
                        + one.exhibit().original().fingerprint())
                .collect(Collectors.joining(", "));
    }

    /** Hashes every original again, withdrawn and confidential ones included. */
    public Integrity verify(Subject of, Progress progress) {
        List<NumberedExhibit> numbered = of(of).numbered();
        List<Integrity.Line> lines = new ArrayList<>();
        for (NumberedExhibit one : numbered) {
            progress.at(lines.size(), numbered.size());
            if (progress.isCancelled()) {
                throw ExhibitRefused.cancelled();
            }
            lines.add(new Integrity.Line(
                    one, originals.bytes(one.exhibit().original().id()).map(Fingerprint::of)));
        }
        return new Integrity(clock.instant(), lines);
    }

    /** The bytes as they entered. */
    public byte[] bytes(Exhibit exhibit) {
        return originals.bytes(exhibit.original().id()).orElseThrow(ExhibitRefused::notFound);
    }

    /** @throws ExhibitRefused when there is no such exhibit */
    public Exhibit get(ExhibitId id) {
        return exhibits.find(id).orElseThrow(ExhibitRefused::notFound);
    }

    /** What opens protected files, for whoever reads them again. */
    public ExhibitPasswords passwords() {
        return passwords;
    }
}
