package fr.amiable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that compute a date: echeance, prescription and delai. */
class CalculatorCommandsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-04-10, --delai 45fdm,                          2025-05-31, 0
            2025-04-10, --delai 45fdm --methode A,              2025-05-31, 0
            2014-01-02, --delai 45fdm --methode B,              2014-03-17, 0
            2014-01-02, --delai 30 --reception 2014-01-06,      2014-02-05, 0
            2026-01-31, --delai 30,                             2026-03-02, 0
            2026-01-31, --delai 60,                             2026-04-01, 0
            2026-01-31, --delai 61,                             2026-04-02, 1
            2026-01-31, --delai 60fdm,                          2026-04-30, 1
            2026-01-31, --delai 45 --client public,             2026-03-17, 1
            2026-01-31, --delai 45 --secteur transport,         2026-03-17, 1
            2026-01-31, --delai 90 --client consommateur,       2026-05-01, 0
            """)
    void theDueDateAndWhatIsUnlawful(String issued, String options, String due, int warnings) {
        CommandRun run = CommandRun.of(("echeance --format json --emission " + issued + " " + options).split(" "));

        assertThat(run.exitCode()).isZero();
        JsonNode json = run.json();
        assertThat(json.fieldNames()).toIterable().containsExactly("echeance", "alertes");
        assertThat(json.get("echeance").textValue()).isEqualTo(due);
        assertThat(json.get("alertes")).hasSize(warnings);
    }

    @Test
    void peopleSeeBothWaysOfCountingTheEndOfTheMonth() {
        assertThat(CommandRun.of("echeance --emission 2014-01-02 --delai 45fdm".split(" "))
                        .out())
                .contains("vendredi", "28\u00a0février\u00a02014", "méthode B", "17\u00a0mars\u00a02014");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            --client consommateur --execution 2025-03-10,                                            2025-03-10, 2 ans,  2027-03-10
            --client professionnel --echeance 2017-07-31,                                            2017-07-31, 5 ans,  2022-07-31
            --execution 2017-07-31,                                                                  2017-07-31, 5 ans,  2022-07-31
            --client public --execution 2022-05-10,                                                  2023-01-01, 4 ans,  2026-12-31
            --client non-professionnel --execution 2022-05-10,                                       2022-05-10, 5 ans,  2027-05-10
            --nature transport --execution 2026-01-15,                                               2026-01-15, 1 an,   2027-01-15
            --nature titre-executoire --execution 2026-01-15,                                        2026-01-15, 10 ans, 2036-01-15
            --client consommateur --execution 2025-03-10 --evenement 2026-01-05=reconnaissance,      2026-01-05, 2 ans,  2028-01-05
            --client consommateur --execution 2025-03-10 --evenement 2026-01-05=mise-en-demeure,     2025-03-10, 2 ans,  2027-03-10
            --client consommateur --execution 2025-03-10 --evenement 2026-01-05/2026-02-04=mediation, 2025-03-10, 2 ans, 2027-04-09
            --client consommateur --execution 2025-03-10 --evenement 2026-01-05=paiement --evenement 2026-06-05=assignation, 2026-06-05, 2 ans, 2028-06-05
            """)
    void theLastDayToActWithItsStartAndSource(String options, String start, String duration, String last) {
        CommandRun run = CommandRun.of(("prescription --format json " + options).split(" "));

        JsonNode json = run.json();
        assertThat(run.exitCode()).isZero();
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("debut", "duree", "derniereDate", "source", "alertes");
        assertThat(json.get("debut").textValue()).isEqualTo(start);
        assertThat(json.get("duree").textValue()).isEqualTo(duration);
        assertThat(json.get("derniereDate").textValue()).isEqualTo(last);
        assertThat(json.get("source").textValue()).isNotBlank();
    }

    @Test
    void aFormalNoticeIsAnsweredByAWarning() {
        JsonNode json = CommandRun.of(
                        "prescription --client consommateur --execution 2025-03-10 --evenement 2026-01-05=mise-en-demeure --format json"
                                .split(" "))
                .json();

        assertThat(json.get("alertes")).hasSize(1);
        assertThat(json.get("alertes").get(0).textValue()).contains("aucun effet sur la prescription");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2008-03-07, 15j,                   2008-03-25
            2017-02-12, 1m15j,                 2017-03-27
            2026-01-31, 1m,                    2026-03-02
            2026-03-27, 7j,                    2026-04-03
            2026-03-27, 7j --alsace-moselle,   2026-04-07
            """)
    void theLastDayOfATimeLimit(String act, String options, String last) {
        CommandRun run = CommandRun.of(("delai --format json --depart " + act + " --duree " + options).split(" "));

        assertThat(run.exitCode()).isZero();
        assertThat(run.json().fieldNames()).toIterable().containsExactly("fin");
        assertThat(run.json().get("fin").textValue()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echeance --emission 2025-04-10",
                "echeance --emission 2025-04-10 --delai bientot",
                "echeance --emission 2025-04-10 --delai -3",
                "echeance --emission 2025-04-10 --delai 45fdm --methode C",
                "prescription --client consommateur",
                "prescription --execution 2025-04-10 --evenement reconnaissance",
                "prescription --execution 2025-04-10 --evenement 2025-05-01=inconnu",
                "prescription --execution 2025-04-10 --evenement 2025-05-01/2025-04-01=mediation",
                "delai --depart 2025-04-10",
                "delai --depart 2025-04-10 --duree 15",
                "delai --depart 2025-04-10 --duree 0j",
                "delai --depart 2025-13-10 --duree 15j",
            })
    void aMistypedCommandIsExplainedInFrench(String typed) {
        CommandRun run = CommandRun.of(typed.split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("Voir : amiable").doesNotContain("Exception", "Invalid", "Missing");
    }
}
