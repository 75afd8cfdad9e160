package fr.amiable.exporting.archive;

import fr.amiable.common.Progress;
import fr.amiable.transfer.ArchiveFault;
import fr.amiable.transfer.ArchiveRefused;
import fr.amiable.transfer.DeskArchives;
import fr.amiable.transfer.DeskFilling;
import fr.amiable.transfer.DeskTable;
import fr.amiable.transfer.DeskTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** An archive as found: nothing of it is ever unpacked to the disk, every entry must be listed, of its size and not too dense. */
final class OpenedArchive implements DeskArchives.Opened {

    private static final long LONGEST_LIST = 256L << 20;

    /** Ours never come near: files are stored as they are, tables of words shrink by ten or twenty. */
    private static final long DENSEST = 500;

    private static final long DENSE_FROM = 16L << 20;

    private final ZipFile zip;
    private final ContentsList contents;

    private OpenedArchive(ZipFile zip, ContentsList contents) {
        this.zip = zip;
        this.contents = contents;
    }

    static OpenedArchive of(Path file) throws IOException {
        ZipFile zip = open(file);
        try {
            ContentsList contents = contents(file, zip);
            requireAsListed(zip, contents);
            return new OpenedArchive(zip, contents);
        } catch (RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private static ZipFile open(Path file) {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw ArchiveRefused.notAnArchive(file);
        }
    }

    private static ContentsList contents(Path file, ZipFile zip) {
        ZipEntry entry = zip.getEntry(ArchiveForm.CONTENTS);
        if (entry == null) {
            throw ArchiveRefused.notAnArchive(file);
        }
        ContentsList contents;
        try (HashedInput input = new HashedInput(zip.getInputStream(entry), LONGEST_LIST)) {
            contents = ContentsList.read(input);
        } catch (IOException | RuntimeException broken) {
            throw ArchiveRefused.in(ArchiveForm.CONTENTS, ArchiveFault.CONTENTS);
        }
        if (contents.form() > ArchiveForm.FORM || contents.scripts().isEmpty()) {
            throw ArchiveRefused.in(ArchiveForm.CONTENTS, ArchiveFault.CONTENTS);
        }
        return contents;
    }

    private static void requireAsListed(ZipFile zip, ContentsList contents) {
        Map<String, ContentsList.Entry> listed = new HashMap<>();
        for (ContentsList.Entry entry : contents.entries()) {
            if (listed.put(entry.path(), entry) != null) {
                throw ArchiveRefused.in(entry.path(), ArchiveFault.TWICE);
            }
        }
        Set<String> found = new HashSet<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            requireSafe(entry);
            if (!found.add(entry.getName())) {
                throw ArchiveRefused.in(entry.getName(), ArchiveFault.TWICE);
            }
            if (!entry.getName().equals(ArchiveForm.CONTENTS)) {
                requireSize(entry, listed.get(entry.getName()));
            }
        }
        for (String path : listed.keySet()) {
            if (!found.contains(path)) {
                throw ArchiveRefused.in(path, ArchiveFault.MISSING);
            }
        }
    }

    private static void requireSafe(ZipEntry entry) {
        String name = entry.getName();
        boolean isSafe = !name.isBlank()
                && !name.startsWith("/")
                && !name.contains("\\")
                && !name.contains(":")
                && !List.of(name.split("/")).contains("..")
                && name.chars().noneMatch(Character::isISOControl);
        if (!isSafe) {
            throw ArchiveRefused.in(name.replaceAll("\\p{Cntrl}", "?"), ArchiveFault.UNSAFE_NAME);
        }
        if (entry.getSize() > DENSE_FROM && entry.getSize() / Math.max(1, entry.getCompressedSize()) > DENSEST) {
            throw ArchiveRefused.in(name, ArchiveFault.TOO_DENSE);
        }
    }

    private static void requireSize(ZipEntry entry, ContentsList.Entry listed) {
        if (listed == null) {
            throw ArchiveRefused.in(entry.getName(), ArchiveFault.NOT_LISTED);
        }
        if (entry.getSize() != listed.size()) {
            throw ArchiveRefused.in(entry.getName(), ArchiveFault.WRONG_SIZE);
        }
    }

    @Override
    public List<DeskTables.Script> scripts() {
        return contents.scripts();
    }

    @Override
    public DeskArchives.Journal journal() {
        return contents.journal();
    }

    @Override
    public DeskArchives.Content content() {
        return contents.content();
    }

    @Override
    public void fill(DeskFilling.Rows rows, Progress progress) throws IOException {
        Map<String, ContentsList.Table> listed = new HashMap<>();
        contents.tables().forEach(table -> listed.put(table.name(), table));
        try (ListedFiles files = new ListedFiles(zip, contents, progress)) {
            for (DeskTable table : rows.tables()) {
                ContentsList.Table found = listed.remove(table.name());
                if (found == null) {
                    throw ArchiveRefused.in(table.name(), ArchiveFault.MISSING_TABLE);
                }
                new TableReading(table, found, files, rows).read();
            }
            for (ContentsList.Table unknown : listed.values()) {
                throw ArchiveRefused.in(unknown.path(), ArchiveFault.UNKNOWN_TABLE);
            }
            files.requireAllRead();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
