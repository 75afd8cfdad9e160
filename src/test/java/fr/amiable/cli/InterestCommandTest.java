package fr.amiable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterestCommandTest {

    @Test
    void scriptsGetTheLinesAndTheTotalsAsPlainStrings() {
        CommandRun run = CommandRun.of(
                "interets --montant 10000 --echeance 2026-05-01 --au 2026-09-01 --format json".split(" "));

        JsonNode json = run.json();
        assertThat(run.exitCode()).isZero();
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("lignes", "interets", "indemnite", "principalRestant", "total", "parJour");
        JsonNode second = json.get("lignes").get(1);
        assertThat(second.fieldNames())
                .toIterable()
                .containsExactly("du", "au", "jours", "base", "taux", "source", "montant");
        assertThat(second.get("du").textValue()).isEqualTo("2026-07-01");
        assertThat(second.get("au").textValue()).isEqualTo("2026-09-01");
        assertThat(second.get("jours").intValue()).isEqualTo(63);
        assertThat(second.get("base").textValue()).isEqualTo("10000.00");
        assertThat(second.get("taux").textValue()).isEqualTo("12.40");
        assertThat(second.get("source").textValue()).isEqualTo("BCE 2,40\u00a0% + 10 points, 2e semestre 2026");
        assertThat(second.get("montant").textValue()).isEqualTo("214.03");
        assertThat(json.get("interets").textValue()).isEqualTo("413.76");
        assertThat(json.get("indemnite").textValue()).isEqualTo("40.00");
        assertThat(json.get("principalRestant").textValue()).isEqualTo("10000.00");
        assertThat(json.get("total").textValue()).isEqualTo("10453.76");
        assertThat(json.get("parJour").textValue()).isEqualTo("3.40");
        assertThat(run.err()).contains("2e semestre 2026 à vérifier");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # options after --montant 10000                                                        | interets | indemnite | principal | total
            --echeance 2026-05-01 --au 2026-09-01 --comptage semi-ouvert                            | 413.68   | 40.00     | 10000.00  | 10453.68
            --echeance 2024-01-01 --au 2025-01-01 --taux 10                                         | 1002.74  | 40.00     | 10000.00  | 11042.74
            --echeance 2025-01-01 --au 2026-01-01 --taux 10 --reglement 2025-07-01=4000             | 823.35   | 40.00     | 6495.89   | 6863.35
            --echeance 2025-01-01 --au 2026-01-01 --taux 10 --reglement 2025-07-01=4000,00 --imputation principal | 798.36 | 40.00 | 6000.00 | 6838.36
            --echeance 2025-01-01 --au 2026-01-01 --taux 10 --reglement 2025-07-01=4000 --imputation frais | 825.37 | 40.00 | 6535.89 | 6865.37
            --echeance 2025-01-01 --au 2026-01-01 --taux 10 --reglement 2025-07-01=2000 --reglement 2025-07-01=2000 | 823.35 | 40.00 | 6495.89 | 6863.35
            --echeance 2026-05-01 --au 2026-09-01 --factures 3                                      | 413.76   | 120.00    | 10000.00  | 10533.76
            --echeance 2026-05-01 --au 2026-05-01                                                   | 0.00     | 0.00      | 10000.00  | 10000.00
            --echeance 2026-05-01 --au 2026-09-01 --client consommateur                             | 0.00     | 0.00      | 10000.00  | 10000.00
            --echeance 2026-05-01 --au 2026-09-01 --client public                                   | 342.04   | 40.00     | 10000.00  | 10382.04
            --echeance 2025-05-01 --au 2025-12-31 --client consommateur --mise-en-demeure 2025-07-31 | 115.69  | 0.00      | 10000.00  | 10115.69
            --echeance 2025-05-01 --au 2025-12-31 --client consommateur --mise-en-demeure 2025-07-31 --jugement-executoire 2025-09-17 | 175.97 | 0.00 | 10000.00 | 10175.97
            --echeance 2026-05-01 --au 2026-09-01 --procedure-collective 2026-06-15 | 146.47 | 40.00 | 10000.00 | 10186.47
            --echeance 2026-05-01 --au 2026-09-01 --reglement 2026-05-01=10000                      | 0.00     | 0.00      | 0.00      | 0.00
            """)
    void theOptionsDecideTheFigures(String options, String interest, String indemnity, String principal, String total) {
        CommandRun run = CommandRun.of(("interets --montant 10000 --format json " + options).split(" "));

        JsonNode json = run.json();
        assertThat(json.get("interets").textValue()).isEqualTo(interest);
        assertThat(json.get("indemnite").textValue()).isEqualTo(indemnity);
        assertThat(json.get("principalRestant").textValue()).isEqualTo(principal);
        assertThat(json.get("total").textValue()).isEqualTo(total);
    }

    @Test
    void amountsAndDatesMayBeTypedTheFrenchWay() {
        CommandRun run = CommandRun.of(
                "interets",
                "--montant",
                "1 234,56 €",
                "--echeance",
                "01/05/2026",
                "--au",
                "01/09/2026",
                "--format",
                "json");

        assertThat(run.json().get("principalRestant").textValue()).isEqualTo("1234.56");
    }

    @Test
    void peopleReadAnAlignedTableWithItsSources() {
        String out = CommandRun.of("interets --montant 10000 --echeance 2026-05-01 --au 2026-09-01".split(" "))
                .out();

        assertThat(out)
                .contains("Décompte au 1er\u00a0septembre\u00a02026, client professionnel")
                .contains("02/05/2026  30/06/2026     60  10\u00a0000,00\u00a0€  12,15\u00a0%  199,73\u00a0€  BCE 2,15")
                .contains("Total dû", "10\u00a0453,76\u00a0€");
        assertThat(out.lines().map(String::stripTrailing))
                .containsExactlyElementsOf(out.lines().toList());
    }

    @Test
    void aSemesterWithoutRateIsRefusedByName() {
        CommandRun run = CommandRun.of("interets --montant 100 --echeance 2026-12-01 --au 2027-01-01".split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCodes.REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("1er semestre 2027").doesNotContain("\tat ");
    }
}
