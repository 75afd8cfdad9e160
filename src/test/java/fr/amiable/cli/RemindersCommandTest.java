package fr.amiable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.amiable.letter.sample.SampleBusiness;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RemindersCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final MemoryDesk desk = new MemoryDesk(TODAY);

    RemindersCommandTest() {
        new SampleBusiness(desk.company(), desk.clients(), desk.invoices(), desk.payments(), desk.letters())
                .fill(TODAY);
    }

    @AfterEach
    void forget() {
        desk.forget();
    }

    @Test
    void scriptsReadWhatWouldGoOutAndWhyTheRestWouldNot() {
        JsonNode json = CommandRun.on(desk, "relances", "--format", "json").json();

        JsonNode oversight = StreamSupport.stream(json.get("relances").spliterator(), false)
                .filter(one -> one.get("factures").get(0).asText().equals("F-2026-060"))
                .findFirst()
                .orElseThrow();
        assertThat(oversight.get("etape").asInt()).isEqualTo(1);
        assertThat(oversight.get("canal").asText()).isEqualTo("e-mail");
        assertThat(oversight.get("modele").asText()).isEqualTo("rappel-courtois");
        assertThat(oversight.get("montant").asText()).isEqualTo("1068.00");
        assertThat(json.get("ecartees")).anySatisfy(left -> {
            assertThat(left.get("facture").asText()).isEqualTo("F-2026-066");
            assertThat(left.get("motif").asText()).startsWith("Prochaine étape le");
        });
    }

    @Test
    void whatIsKnownOfTheBankIsToldBesideAndStatedByItsOwnCommand() {
        JsonNode before =
                CommandRun.on(desk, "relances", "--format", "json").json().get("banque");
        assertThat(before.get("pointee_jusqu_au").isNull()).isTrue();
        assertThat(before.get("dernier_reglement").asText()).startsWith("2026-");

        CommandRun.on(desk, "banque", "--pointee-jusqu-au", "2026-11-10");
        JsonNode old =
                CommandRun.on(desk, "relances", "--format", "json").json().get("banque");
        assertThat(old.get("pointee_jusqu_au").asText()).isEqualTo("2026-11-10");
        assertThat(old.get("jours").asInt()).isEqualTo(14);
        assertThat(old.get("a_pointer").asBoolean()).isTrue();
        assertThat(CommandRun.on(desk, "relances").out())
                .contains("Relevé bancaire pointé jusqu’au 10/11/2026, il y a 14 jours.");

        assertThat(CommandRun.on(desk, "banque", "--pointee-jusqu-au", "2026-11-23")
                        .out())
                .startsWith("Relevé bancaire pointé jusqu’au 23/11/2026, hier.");
        assertThat(CommandRun.on(desk, "relances").out()).doesNotContain("Relevé bancaire");

        CommandRun back = CommandRun.on(desk, "banque", "--pointee-jusqu-au", "2026-11-20");
        assertThat(back.exitCode()).isEqualTo(3);
        assertThat(back.err()).contains("déjà dit pointé jusqu’au 23/11/2026").contains("--revenir");
        assertThat(CommandRun.on(desk, "banque", "--pointee-jusqu-au", "2026-11-20", "--revenir")
                        .exitCode())
                .isZero();
        assertThat(CommandRun.on(desk, "banque", "--pointee-jusqu-au", "2026-11-25")
                        .exitCode())
                .isEqualTo(3);
    }

    @Test
    void goingBackAsksToWhichDay() {
        CommandRun run = CommandRun.on(desk, "banque", "--revenir");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--pointee-jusqu-au");
    }

    @Test
    void peopleReadItForAnyDayToCome() {
        String words = CommandRun.on(desk, "relances", "--au", "2027-01-15").out();

        assertThat(words)
                .startsWith("Relances du 15/01/2027")
                .contains("F-2026-066")
                .contains("Rappel courtois");
    }

    @Test
    void aDayThatIsPastIsRefused() {
        CommandRun run = CommandRun.on(desk, "relances", "--au", "2026-11-23");

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains("aujourd’hui ou plus tard");
    }
}
