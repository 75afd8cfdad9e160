package fr.amiable.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.common.SheetCell;
import fr.amiable.common.TableSheet;
import fr.amiable.common.TableSheet.Column;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetWriterTest {

    @Test
    void amountsDaysAndRatesAreWrittenAsAFrenchSpreadsheetReadsThem() {
        TableSheet sheet = sheet(
                List.of(Column.words("Client"), Column.amount("Dû"), Column.day("Échéance"), Column.number("Taux")),
                "Été & Fils",
                new Money(-123_456_50),
                LocalDate.of(2026, 11, 1),
                Percentage.of("12.4"));

        assertThat(written(sheet))
                .isEqualTo("\ufeffClient;Dû;Échéance;Taux\r\nÉté & Fils;-123456,50;01/11/2026;12,40\r\n");
    }

    @Test
    void separatorsQuotesAndLinesStayInsideTheirCell() {
        TableSheet sheet = sheet(List.of(Column.words("Note")), "dit « non » ; puis \"oui\"\nfin");

        assertThat(written(sheet)).isEqualTo("\ufeffNote\r\n\"dit « non » ; puis \"\"oui\"\"\nfin\"\r\n");
    }

    @Test
    void whatIsMissingIsAnEmptyCell() {
        TableSheet sheet =
                sheet(List.of(Column.day("A"), Column.day("B"), Column.words("C")), null, Optional.empty(), "x");

        assertThat(written(sheet)).endsWith("\r\n;;x\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 6 12", "-2", "@SUM(A1)", "\t=1", "\r=1"})
    void wordsAreNeverReadAsAFormula(String words) {
        assertThat(written(sheet(List.of(Column.words("Nom")), words)).replace("\"", ""))
                .contains("\n'" + words);
    }

    @Test
    void totalsAreLeftToTheSpreadsheet() {
        TableSheet sheet = new TableSheet(
                "Titre",
                "",
                List.of(Column.amount("Dû")),
                List.of(List.of(SheetCell.of(new Money(100)))),
                List.of(List.of(SheetCell.of(new Money(777)))));

        assertThat(written(sheet)).isEqualTo("\ufeffDû\r\n1,00\r\n");
    }

    private static TableSheet sheet(List<Column> columns, Object... values) {
        List<SheetCell> row = Stream.of(values).map(SheetCell::of).toList();
        return new TableSheet("Titre", "sous-titre", columns, List.of(row), List.of());
    }

    private static String written(TableSheet sheet) {
        return new String(new CsvSheetWriter().write(sheet), StandardCharsets.UTF_8);
    }
}
