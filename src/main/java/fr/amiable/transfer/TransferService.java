package fr.amiable.transfer;

import fr.amiable.common.Progress;
import fr.amiable.common.Subject;
import fr.amiable.journal.Act;
import fr.amiable.journal.ChainCheck;
import fr.amiable.journal.Journal;
import fr.amiable.journal.JournalChain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Takes everything out of a desk into one file without any secret of the program, and back into an empty desk. */
public final class TransferService {

    /** What leaves and what comes in go through these. */
    public record Ways(DeskCopy copy, DeskFilling filling, JournalChain chain, DeskArchives archives) {}

    private final Ways ways;
    private final Journal journal;
    private final Clock clock;

    /** @param journal where each export and what was taken in leave their trace */
    public TransferService(Ways ways, Journal journal, Clock clock) {
        this.ways = ways;
        this.journal = journal;
        this.clock = clock;
    }

    /** True while an archive can be taken in. */
    public boolean isEmpty() {
        return ways.filling().isEmpty();
    }

    /**
     * Writes everything; a file of that name is replaced once the new one is whole.
     *
     * @throws ArchiveRefused when it cannot be written or was cancelled
     */
    public DeskArchives.Content export(Path target, Progress progress) {
        Path file = target.toAbsolutePath().normalize();
        DeskArchives.Content content = ArchiveFile.write(
                file,
                part -> ways.copy()
                        .use((tables, head) -> ways.archives().write(tables, head, clock.instant(), part, progress)));
        if (!isEmpty()) {
            // an empty desk stays one: it may still take an export in
            trace(Act.DESK_EXPORTED, file);
        }
        return content;
    }

    private void trace(Act act, Path file) {
        try {
            String words = file.getFileName() + ", " + Files.size(file) + " octets, SHA-256 "
                    + ways.archives().fingerprint(file);
            journal.record(Subject.company(), act, "", words);
        } catch (IOException unreadable) {
            throw ArchiveRefused.notWritten(file, unreadable);
        }
    }

    /**
     * Takes an archive into this desk, which must be empty: all of it or nothing.
     *
     * @throws ArchiveRefused with the file and line at fault
     */
    public DeskArchives.Content takeIn(Path file, Progress progress) {
        if (!isEmpty()) {
            throw ArchiveRefused.notEmpty();
        }
        try (DeskArchives.Opened archive = ways.archives().open(file)) {
            int until = lastKnown(archive.scripts());
            ways.filling().fill(until, rows -> archive.fill(rows, progress), () -> {
                requireChain(archive.journal());
                trace(Act.DESK_TAKEN_IN, file);
            });
            return archive.content();
        } catch (IOException unreadable) {
            throw ArchiveRefused.in(
                    file.getFileName().toString(), ArchiveFault.UNREADABLE, String.valueOf(unreadable.getMessage()));
        } catch (CancellationException stopped) {
            throw ArchiveRefused.cancelled();
        }
    }

    /** The number of the last script of the archive: the desk must have gone through the same ones up to there. */
    private int lastKnown(List<DeskTables.Script> scripts) {
        List<DeskTables.Script> known = ways.filling().known();
        if (scripts.size() > known.size()) {
            throw ArchiveRefused.newer(
                    scripts.get(scripts.size() - 1).number(),
                    known.get(known.size() - 1).number());
        }
        for (int place = 0; place < scripts.size(); place++) {
            if (!scripts.get(place).equals(known.get(place))) {
                throw ArchiveRefused.otherLineage(scripts.get(place).name());
            }
        }
        return scripts.get(scripts.size() - 1).number();
    }

    /** A chain that held must hold again, up to the same act. */
    private void requireChain(DeskArchives.Journal left) {
        ChainCheck check = ChainCheck.of(ways.chain());
        boolean isSame =
                check.head().place() == left.place() && check.head().link().equals(left.link());
        if (!isSame || (left.isWhole() && !check.isWhole())) {
            throw ArchiveRefused.chain();
        }
    }
}
