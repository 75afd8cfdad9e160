package fr.amiable.exporting;

import fr.amiable.common.SheetCell;
import fr.amiable.common.SheetWriter;
import fr.amiable.common.TableSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a list as a French Excel or LibreOffice opens it by a double click: UTF-8 announced by its mark, semicolons, decimal
 * commas without grouping, days as 24/11/2026. Totals are left out: a spreadsheet would count them twice.
 */
public final class CsvSheetWriter implements SheetWriter {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n";
    private static final CSVFormat FRENCH =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    @Override
    public byte[] write(TableSheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer, FRENCH)) {
            writer.write(BYTE_ORDER_MARK);
            printer.printRecord(sheet.columns().stream()
                    .map(column -> harmless(column.title()))
                    .toList());
            for (List<SheetCell> row : sheet.rows()) {
                printer.printRecord(row.stream().map(CsvSheetWriter::written).toList());
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return out.toByteArray();
    }

    /** Null writes an empty cell; an empty first word would be written in quotes. */
    private static String written(SheetCell cell) {
        String plain = cell.plain();
        if (plain.isEmpty()) {
            return null;
        }
        return cell instanceof SheetCell.Words ? harmless(plain) : plain;
    }

    /** Words that a spreadsheet would take for a formula are shown as words: the apostrophe is its own way to say so. */
    private static String harmless(String words) {
        return !words.isEmpty() && STARTS_OF_FORMULAS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
