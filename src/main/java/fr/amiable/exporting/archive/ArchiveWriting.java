package fr.amiable.exporting.archive;

import fr.amiable.common.Progress;
import fr.amiable.transfer.DeskArchives;
import fr.amiable.transfer.DeskColumn;
import fr.amiable.transfer.DeskTable;
import fr.amiable.transfer.DeskTables;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.commons.csv.CSVPrinter;

/** One archive being written: of each table the files first, then its rows, which say where they are. */
final class ArchiveWriting {

    private static final String NO_FILE = "";

    private final DeskTables tables;
    private final ZipEntries zip;
    private final ArchiveWords words;
    private final Progress progress;
    private final List<ContentsList.Table> listed = new ArrayList<>();
    private final Map<String, Object> settings = new LinkedHashMap<>();
    private long done;
    private long all;

    ArchiveWriting(DeskTables tables, ZipEntries zip, ArchiveWords words, Progress progress) {
        this.tables = tables;
        this.zip = zip;
        this.words = words;
        this.progress = progress;
    }

    DeskArchives.Content write(DeskArchives.Journal journal, Instant madeAt) throws IOException {
        List<DeskTable> all = tables.tables();
        this.all = all.stream()
                .mapToLong(table -> tables.count(table) * (table.hasFiles() ? 2 : 1))
                .sum();
        for (DeskTable table : all) {
            table(table);
        }
        zip.json(ArchiveForm.SETTINGS, settings);
        zip.json(ArchiveForm.STRUCTURE, new StructureWords(words).json(all));
        try (Writer text = zip.text(ArchiveForm.README)) {
            text.write(new StructureWords(words).readMe(all));
        }
        zip.end();
        ContentsList contents =
                new ContentsList(ArchiveForm.FORM, madeAt.toString(), tables.scripts(), journal, listed, zip.written());
        zip.json(ArchiveForm.CONTENTS, contents.json());
        return contents.content();
    }

    private void table(DeskTable table) throws IOException {
        Deque<String> parts = new ArrayDeque<>();
        if (table.hasFiles()) {
            tables.read(table, true, row -> files(table, row, parts));
        }
        String path = ArchiveForm.TABLES + words.fileOf(table.name()) + ".csv";
        List<Object> rows = new ArrayList<>();
        long[] count = {0};
        try (Writer text = zip.text(path);
                CSVPrinter csv = new CSVPrinter(text, ArchiveForm.CSV)) {
            text.write(ArchiveForm.BYTE_ORDER_MARK);
            csv.printRecord(table.columnNames());
            tables.read(table, false, row -> {
                List<String> values = row(table, row, parts);
                csv.printRecord(values);
                count[0]++;
                if (words.isSetting(table.name())) {
                    rows.add(json(table, values));
                }
                step();
            });
        }
        zip.end();
        if (words.isSetting(table.name())) {
            settings.put(words.fileOf(table.name()), rows);
        }
        listed.add(new ContentsList.Table(
                table.name(), path, count[0], tables.nextNumber(table).orElse(0L)));
    }

    private void files(DeskTable table, DeskTables.Row row, Deque<String> parts) throws IOException {
        for (int place = 0; place < table.columns().size(); place++) {
            if (table.columns().get(place).isFile()) {
                Optional<InputStream> file = row.file(place);
                parts.add(
                        file.isEmpty()
                                ? NO_FILE
                                : zip.add(FileNaming.of(table, place, row.words()), file.get())
                                        .words());
            }
        }
        step();
    }

    private static List<String> row(DeskTable table, DeskTables.Row row, Deque<String> parts) {
        List<String> values = new ArrayList<>(row.words());
        for (int place = 0; place < values.size(); place++) {
            if (table.columns().get(place).isFile()) {
                String part = parts.remove();
                values.set(place, part.equals(NO_FILE) ? null : part);
            }
        }
        return values;
    }

    private static Map<String, Object> json(DeskTable table, List<String> values) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int place = 0; place < values.size(); place++) {
            DeskColumn column = table.columns().get(place);
            if (values.get(place) != null) {
                json.put(column.name(), values.get(place));
            }
        }
        return json;
    }

    private void step() {
        done++;
        progress.at(Math.min(done, all), Math.max(1, all));
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
    }
}
