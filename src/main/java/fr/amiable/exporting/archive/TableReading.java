package fr.amiable.exporting.archive;

import fr.amiable.transfer.ArchiveFault;
import fr.amiable.transfer.ArchiveRefused;
import fr.amiable.transfer.DeskFilling;
import fr.amiable.transfer.DeskTable;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one table of an archive and gives its rows to the desk; whatever is wrong is told with its line. */
final class TableReading {

    private static final int LONGEST_LINE = 32 << 20;

    private final DeskTable table;
    private final ContentsList.Table listed;
    private final ListedFiles files;
    private final DeskFilling.Rows rows;
    private final ContentsList.Entry entry;
    private long line = 1;

    TableReading(DeskTable table, ContentsList.Table listed, ListedFiles files, DeskFilling.Rows rows) {
        this.table = table;
        this.listed = listed;
        this.files = files;
        this.rows = rows;
        this.entry = files.listed(listed.path());
    }

    /** Counts what is read between two lines, so that one of them cannot fill the memory. */
    private static final class ShortLines extends FilterReader {

        private int since;

        ShortLines(Reader in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            char[] one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(char[] to, int from, int length) throws IOException {
            int count = super.read(to, from, length);
            since += Math.max(0, count);
            if (since > LONGEST_LINE) {
                throw new LineTooLong();
            }
            return count;
        }

        void newLine() {
            since = 0;
        }
    }

    private static final class LineTooLong extends IOException {

        private static final long serialVersionUID = 1L;
    }

    void read() throws IOException {
        HashedInput input = files.whole(listed.path());
        ShortLines lines = new ShortLines(new InputStreamReader(
                input, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
        try {
            CSVParser csv = ArchiveForm.CSV.parse(skipMark(lines));
            Iterator<CSVRecord> records = csv.iterator();
            long count = 0;
            if (!records.hasNext()) {
                throw at(ArchiveFault.MISSING_COLUMN, table.columnNames().get(0));
            }
            requireHeadings(records.next());
            line = csv.getCurrentLineNumber() + 1;
            while (records.hasNext()) {
                take(records.next());
                count++;
                line = csv.getCurrentLineNumber() + 1;
                lines.newLine();
            }
            if (count != listed.rows()) {
                throw ArchiveRefused.in(listed.path(), ArchiveFault.WRONG_COUNT, listed.rows(), count);
            }
        } catch (UncheckedIOException | IOException | IllegalStateException broken) {
            throw broken(broken);
        }
        files.endPart();
        files.end(entry, input);
        try {
            rows.end(table, Math.max(1, listed.next()));
        } catch (DeskFilling.RowRefused refused) {
            throw ArchiveRefused.in(listed.path(), refused.fault(), refused.detail());
        }
    }

    private static Reader skipMark(Reader lines) throws IOException {
        BufferedReader buffered = new BufferedReader(lines);
        buffered.mark(1);
        if (buffered.read() != ArchiveForm.BYTE_ORDER_MARK) {
            buffered.reset();
        }
        return buffered;
    }

    private void requireHeadings(CSVRecord headings) {
        List<String> found = headings.toList();
        for (String name : found) {
            if (name == null || !table.columnNames().contains(name)) {
                throw at(ArchiveFault.UNKNOWN_COLUMN, String.valueOf(name));
            }
        }
        for (String name : table.columnNames()) {
            if (!found.contains(name)) {
                throw at(ArchiveFault.MISSING_COLUMN, name);
            }
        }
        if (!found.equals(table.columnNames())) {
            throw at(ArchiveFault.UNKNOWN_COLUMN, String.join(";", found));
        }
    }

    private void take(CSVRecord row) throws IOException {
        if (row.size() != table.columns().size()) {
            throw at(
                    ArchiveFault.WRONG_NUMBER_OF_VALUES,
                    row.size(),
                    table.columns().size());
        }
        List<String> words = row.toList();
        List<DeskFilling.Content> content = new ArrayList<>();
        for (int place = 0; place < words.size(); place++) {
            boolean isFile = table.columns().get(place).isFile() && words.get(place) != null;
            content.add(isFile ? files.part(part(words.get(place), place)) : null);
        }
        try {
            rows.add(table, words, content);
        } catch (DeskFilling.RowRefused refused) {
            throw at(refused.fault(), refused.detail());
        }
    }

    private FilePart part(String words, int place) {
        try {
            return FilePart.read(words);
        } catch (IllegalArgumentException wrong) {
            throw at(ArchiveFault.WRONG_VALUE, table.columnNames().get(place));
        }
    }

    private ArchiveRefused at(ArchiveFault fault, Object... details) {
        return ArchiveRefused.at(listed.path(), line, fault, details);
    }

    private RuntimeException broken(Exception broken) {
        Throwable cause = broken instanceof UncheckedIOException unchecked ? unchecked.getCause() : broken;
        return at(cause instanceof LineTooLong ? ArchiveFault.LINE_TOO_LONG : ArchiveFault.BROKEN_LINE);
    }
}
