package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.amiable.cli.Commands;
import fr.amiable.cli.ExitCodes;
import fr.amiable.cli.TypedPassphrase;
import fr.amiable.common.Texts;
import fr.amiable.law.RateTable;
import fr.amiable.storage.Database;
import fr.amiable.vault.Vault;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code amiable sauvegarder}, {@code restaurer}, {@code verifier} and {@code journal} on a real folder with a living business. */
class SafetyCommandsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private final Texts texts = new Texts();
    private final Map<String, String> environment = new HashMap<>();
    private final Wiring wiring =
            new Wiring(texts, CLOCK, "essai", new TypedPassphrase(texts, environment, Optional::empty));
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void aLivingBusiness() {
        run("--donnees", folder.toString(), "exemple");
    }

    @Test
    void aBackupIsRestoredElsewhereAndEverythingIsSoundThere() throws IOException {
        String file = elsewhere.resolve("a.amiable").toString();
        assertThat(data("sauvegarder", "--vers", file)).isEqualTo(ExitCodes.DONE);
        assertThat(out.toString()).contains("Sauvegardé et relu", "10 clients");
        String there = elsewhere.resolve("la").toString();
        assertThat(run("restaurer", file, "--dans", there, "--format", "json")).isEqualTo(ExitCodes.DONE);
        assertThat(json().get("lignes").get("client").asInt()).isEqualTo(10);

        assertThat(run("--donnees", there, "verifier", "--format", "json")).isEqualTo(ExitCodes.DONE);

        assertThat(json().get("sain").asBoolean()).isTrue();
        assertThat(json().get("fichiers").get("nombre").asInt()).isGreaterThan(5);
        assertThat(json().get("journal").get("actes").asInt()).isGreaterThan(20);
        assertThat(run("restaurer", file, "--dans", there)).isEqualTo(ExitCodes.REFUSED);
        assertThat(err.toString()).contains("n’est pas vide");
    }

    @Test
    void whatWasChangedBehindTheProgramIsNamed() throws IOException {
        try (Database database = Database.open(folder)) {
            database.sql()
                    .sql("UPDATE journal SET after_text = 'autre' WHERE place = 7")
                    .update();
            database.sql()
                    .sql("UPDATE original SET content = ? WHERE id = (SELECT MIN(id) FROM original)")
                    .param(new byte[] {1})
                    .update();
        }

        assertThat(data("verifier", "--format", "json")).isEqualTo(ExitCodes.PARTLY);
        assertThat(json().get("journal").get("premierMaillonRompu").get("place").asInt())
                .isEqualTo(7);
        assertThat(json().get("fichiers").get("abimes")).hasSize(1);
        assertThat(data("verifier")).isEqualTo(ExitCodes.PARTLY);
        assertThat(out.toString()).contains("rompu à la place 7", "un acte a été modifié");
    }

    @Test
    void theJournalLeavesAsCsvOrJsonWithItsChain() throws IOException {
        Path csv = elsewhere.resolve("j.csv");
        Path json = elsewhere.resolve("j.json");
        assertThat(data("journal", "--vers", csv.toString())).isEqualTo(ExitCodes.DONE);
        assertThat(data("journal", "--vers", json.toString())).isEqualTo(ExitCodes.DONE);

        JsonNode acts = new ObjectMapper().readTree(json.toFile());
        assertThat(Files.readAllLines(csv).get(0)).contains("Place;", "Maillon");
        assertThat(Files.readString(csv)).contains(acts.get(0).get("maillon").asText());
        assertThat(acts.get(acts.size() - 1).get("place").asInt()).isEqualTo(acts.size());
    }

    @Test
    void aPassphraseIsReadFromTheEnvironmentAndNothingOpensWithoutIt() {
        try (Database database = Database.open(folder)) {
            new Vault(folder).set(database.home().orElseThrow().key(), "un deux trois");
        }

        assertThat(data("verifier")).isEqualTo(ExitCodes.REFUSED);
        assertThat(err.toString()).contains("AMIABLE_PHRASE");
        environment.put("AMIABLE_PHRASE", "un deux quatre");
        assertThat(data("verifier")).isEqualTo(ExitCodes.REFUSED);
        assertThat(err.toString()).contains("Ce n’est pas la phrase de passe");
        environment.put("AMIABLE_PHRASE", "un deux trois");
        assertThat(data("verifier")).isEqualTo(ExitCodes.DONE);
    }

    private int data(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "--donnees";
        all[1] = folder.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return run(all);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toString());
    }

    private int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        CommandLine line = new Commands(
                        texts,
                        RateTable::shipped,
                        wiring,
                        () -> {
                            throw new AssertionError("no bundle");
                        },
                        window -> {})
                .assemble();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return line.execute(arguments);
    }
}
