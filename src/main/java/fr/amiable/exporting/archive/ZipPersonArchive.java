package fr.amiable.exporting.archive;

import fr.amiable.common.Progress;
import fr.amiable.privacy.PersonArchive;
import fr.amiable.transfer.ArchiveFile;
import fr.amiable.transfer.DeskColumn;
import fr.amiable.transfer.DeskTable;
import fr.amiable.transfer.DeskTables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person is given: pages to read first, the data as JSON in French words, and the files under their names. */
public final class ZipPersonArchive implements PersonArchive {

    private static final String SUMMARY = "resume.pdf";
    private static final String DATA = "donnees.json";

    private final ArchiveWords words = ArchiveWords.shipped();

    @Override
    public Path write(DeskTables tables, byte[] summary, Instant madeAt, Path target, Progress progress) {
        Path file = target.toAbsolutePath().normalize();
        return ArchiveFile.write(file, part -> {
            try (ZipEntries zip = new ZipEntries(part, madeAt, progress)) {
                write(zip, tables, summary, madeAt, progress);
            }
            return file;
        });
    }

    private void write(ZipEntries zip, DeskTables tables, byte[] summary, Instant madeAt, Progress progress)
            throws IOException {
        zip.add(SUMMARY, new ByteArrayInputStream(summary));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("faitLe", madeAt.toString());
        List<DeskTable> all = tables.tables();
        for (int place = 0; place < all.size(); place++) {
            DeskTable table = all.get(place);
            List<Object> rows = new ArrayList<>();
            tables.read(table, table.hasFiles(), row -> rows.add(json(zip, table, row)));
            if (!rows.isEmpty()) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("sens", words.meaningOf(table.name()));
                one.put("colonnes", meanings(table));
                one.put("lignes", rows);
                json.put(words.fileOf(table.name()), one);
            }
            progress.at(place + 1L, all.size());
        }
        zip.json(DATA, json);
    }

    private Map<String, Object> meanings(DeskTable table) {
        Map<String, Object> meanings = new LinkedHashMap<>();
        for (DeskColumn column : table.columns()) {
            String meaning = words.meaningOf(table.name(), column.name());
            meanings.put(column.name(), meaning);
        }
        return meanings;
    }

    private static Map<String, Object> json(ZipEntries zip, DeskTable table, DeskTables.Row row) throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int place = 0; place < table.columns().size(); place++) {
            DeskColumn column = table.columns().get(place);
            if (column.isFile()) {
                Optional<InputStream> file = row.file(place);
                if (file.isPresent()) {
                    FilePart part = zip.add(FileNaming.of(table, place, row.words()), file.get());
                    json.put(column.name(), part.path());
                }
            } else if (row.words().get(place) != null) {
                json.put(column.name(), row.words().get(place));
            }
        }
        return json;
    }
}
