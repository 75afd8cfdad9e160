package fr.amiable.transfer;

import fr.amiable.common.FileTrouble;
import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import fr.amiable.common.Worded;
import java.nio.file.Path;
import java.util.List;

/** An archive that is not taken in, or not written; nothing was changed. */
public final class ArchiveRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private ArchiveRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    private ArchiveRefused because(Throwable cause) {
        initCause(cause);
        return this;
    }

    public static ArchiveRefused notWritten(Path file, Throwable why) {
        return new ArchiveRefused("transfer.notWritten", file, FileTrouble.told(why)).because(why);
    }

    public static ArchiveRefused noRoom(Path folder, long needed, long free) {
        return new ArchiveRefused("transfer.noRoom", folder, needed, free);
    }

    public static ArchiveRefused missing(Path file) {
        return new ArchiveRefused("transfer.missing", file);
    }

    public static ArchiveRefused notAnArchive(Path file) {
        return new ArchiveRefused("transfer.notAnArchive", file);
    }

    /** The journal of the archive does not end, or does not hold, as its list of contents says. */
    public static ArchiveRefused chain() {
        return new ArchiveRefused("transfer.chain");
    }

    public static ArchiveRefused cancelled() {
        return new ArchiveRefused("transfer.cancelled");
    }

    public static ArchiveRefused notEmpty() {
        return new ArchiveRefused("transfer.notEmpty");
    }

    public static ArchiveRefused newer(int found, int known) {
        return new ArchiveRefused("transfer.newer", found, known);
    }

    public static ArchiveRefused otherLineage(String script) {
        return new ArchiveRefused("transfer.otherLineage", script);
    }

    /** What is wrong with one file in it. */
    public static ArchiveRefused in(String file, ArchiveFault fault, Object... details) {
        return new ArchiveRefused("transfer.file", file, new Why(fault, List.of(details)));
    }

    /** @param line 1 for the headings */
    public static ArchiveRefused at(String file, long line, ArchiveFault fault, Object... details) {
        return new ArchiveRefused("transfer.line", file, String.valueOf(line), new Why(fault, List.of(details)));
    }

    /** What is wrong, with its words in the place of its name. */
    private record Why(ArchiveFault fault, List<Object> details) implements Worded {

        @Override
        public String words(Texts texts) {
            return texts.get("ArchiveFault." + fault.name(), details.toArray());
        }
    }
}
