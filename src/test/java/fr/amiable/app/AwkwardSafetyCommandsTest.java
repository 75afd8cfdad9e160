package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The commands that keep, take out and bring back the data, given what they cannot use: one sentence, an exit code, nothing changed. */
class AwkwardSafetyCommandsTest {

    @TempDir
    private Path folder;

    private final Texts texts = new Texts();
    private final Map<String, String> environment = new HashMap<>();
    private Path data;
    private StringWriter err = new StringWriter();

    @BeforeEach
    void anEmptyDesk() {
        data = folder.resolve("donnees");
        Database.open(data).close();
    }

    private int run(Object... arguments) {
        err = new StringWriter();
        String[] words = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        TypedPassphrase phrase = new TypedPassphrase(texts, environment, Optional::empty);
        CommandLine line = new Commands(
                        texts,
                        RateTable::shipped,
                        new Wiring(texts, Clock.systemDefaultZone(), "essai", phrase),
                        () -> null,
                        window -> {})
                .assemble()
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err, true));
        return line.execute(words);
    }

    private void assertRefused(String words, Object... arguments) {
        assertThat(run(arguments)).as(err.toString()).isEqualTo(ExitCodes.REFUSED);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains(words)
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sauvegarder --vers", "exporter --vers", "journal --vers", "rgpd --information", "verifier"})
    void aFolderWithoutDataIsNotMadeIntoAnEmptyDesk(String command) {
        Path typo = folder.resolve("donees");
        Object[] words = Stream.concat(
                        Stream.of("--donnees", typo),
                        Stream.concat(
                                Stream.of((Object[]) command.split(" ")),
                                command.contains("--") ? Stream.of(folder.resolve("sortie.csv")) : Stream.empty()))
                .toArray();

        assertRefused("donees : vérifiez le nom du dossier", words);

        assertThat(typo).doesNotExist();
        assertThat(folder.resolve("sortie.csv")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sauvegarder", "exporter", "journal", "diagnostic", "rgpd --client 1", "rgpd"})
    void aFileThatIsThereIsReplacedOnlyWhenThatIsAsked(String command) throws IOException {
        Path file = Files.writeString(folder.resolve("la.csv"), "autre chose");
        boolean isPaper = command.equals("rgpd");
        Object[] words = Stream.concat(
                        Stream.of("--donnees", data),
                        Stream.concat(
                                Stream.of((Object[]) command.split(" ")),
                                Stream.of(isPaper ? "--registre" : "--vers", file)))
                .toArray();

        assertRefused("existe déjà", words);

        assertThat(file).hasContent("autre chose");
        if (!command.contains("--client")) {
            assertThat(run(Stream.concat(Stream.of(words), Stream.of("--remplacer"))
                            .toArray()))
                    .isEqualTo(ExitCodes.DONE);
            assertThat(Files.size(file)).isGreaterThan("autre chose".length());
        }
    }

    @Test
    void whatIsNotABackupIsSaidToBeMissingOrAnotherThingOrCut() throws IOException {
        Path backup = folder.resolve("s.amiable");
        run("--donnees", data, "sauvegarder", "--vers", backup);
        byte[] whole = Files.readAllBytes(backup);
        Path place = folder.resolve("retour");
        Path empty = Files.createDirectory(folder.resolve("vide"));

        assertRefused("absente n’existe pas", "restaurer", folder.resolve("absente"), "--dans", place);
        assertRefused("n’est pas une sauvegarde", "restaurer", folder, "--dans", place);
        for (int length : new int[] {21, 24, 100, 300_000, whole.length - 1}) {
            Path cut = Files.write(folder.resolve("coupee.amiable"), Arrays.copyOf(whole, length));
            assertRefused("incomplète ou abîmée", "restaurer", cut, "--dans", place);
            assertRefused("incomplète ou abîmée", "restaurer", cut, "--dans", empty);
        }

        assertThat(place).doesNotExist();
        assertThat(empty).isEmptyDirectory();
        assertRefused("est un fichier", "restaurer", backup, "--dans", backup);
        assertThat(backup).hasBinaryContent(whole);
        assertRefused("n’est pas vide", "restaurer", backup, "--dans", data);
        assertThat(run("restaurer", backup, "--dans", empty)).isEqualTo(ExitCodes.DONE);
    }

    @Test
    void aBackupUnderAPassphraseWantsTheOneOfItsDay() {
        Path backup = folder.resolve("s.amiable");
        new Vault(data).change("", "un deux trois");
        environment.put("AMIABLE_PHRASE", "un deux trois");
        assertThat(run("--donnees", data, "sauvegarder", "--vers", backup)).isEqualTo(ExitCodes.DONE);
        Path place = folder.resolve("retour");

        environment.put("AMIABLE_PHRASE", "un deux quatre");
        assertRefused("Ce n’est pas la phrase de passe", "restaurer", backup, "--dans", place);
        environment.clear();
        assertRefused("AMIABLE_PHRASE", "restaurer", backup, "--dans", place);

        assertThat(place).doesNotExist();
    }

    @Test
    void whatIsNotAnExportLeavesNoFolderBehind() {
        Path fresh = folder.resolve("neuf");

        assertRefused("absent.zip n’existe pas", "--donnees", fresh, "reprendre", folder.resolve("absent.zip"));

        assertThat(fresh).doesNotExist();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamedWithTheReason() throws IOException {
        Path file = Files.writeString(folder.resolve("fichier"), "");
        for (String command : List.of("sauvegarder", "exporter", "journal", "diagnostic")) {
            assertRefused(
                    "un fichier porte le nom du dossier",
                    "--donnees",
                    data,
                    command,
                    "--vers",
                    file.resolve("sortie.csv"));
        }
        for (String command : List.of("sauvegarder", "exporter", "diagnostic")) {
            assertRefused("est un dossier", "--donnees", data, command, "--vers", folder);
        }
    }

    @Test
    void wrongOptionsAreUsage() {
        Path one = folder.resolve("un.pdf");

        assertThat(run("--donnees", data, "journal", "--vers", folder.resolve("j.pdf")))
                .isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains("doit finir par .csv ou .json");
        assertThat(run("--donnees", data, "rgpd", "--information", one, "--registre", one))
                .isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains("donné deux fois");
        assertThat(one).doesNotExist();
    }
}
