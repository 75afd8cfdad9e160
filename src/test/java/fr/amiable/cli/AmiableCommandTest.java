package fr.amiable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Texts;
import fr.amiable.law.RateTable;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class AmiableCommandTest {

    @Test
    void withoutSubCommandTheWindowOpensOnTheFolderAskedFor() {
        List<Optional<Path>> opened = new ArrayList<>();
        Commands commands = new Commands(new Texts(), RateTable::shipped, null, null, opened::add);

        assertThat(commands.assemble().execute()).isEqualTo(ExitCodes.DONE);
        assertThat(commands.assemble().execute("--donnees", "dossier")).isEqualTo(ExitCodes.DONE);
        assertThat(opened).containsExactly(Optional.empty(), Optional.of(Path.of("dossier")));
    }

    @Test
    void aSubCommandDoesNotOpenTheWindow() {
        List<Optional<Path>> opened = new ArrayList<>();
        Commands commands = new Commands(new Texts(), RateTable::shipped, null, null, opened::add);

        commands.assemble().setOut(new PrintWriter(Writer.nullWriter())).execute("identifiant", "1");

        assertThat(opened).isEmpty();
    }

    @Test
    void theVersionIsPrinted() {
        CommandRun run = CommandRun.of("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Amiable ");
    }

    @Test
    void onlyTheCommandThatIsNamedIsBuiltAndAllAreForTheHelp() {
        Commands commands = new Commands(new Texts(), RateTable::shipped, null, null, folder -> {});

        assertThat(commands.assemble("--help").getSubcommands()).containsOnlyKeys(Commands.NAMES);
        assertThat(Commands.NAMES)
                .allSatisfy(name -> assertThat(commands.assemble(name, "--help").getSubcommands())
                        .containsOnlyKeys(name));
    }

    @Test
    void everyCommandHasItsHelpInFrench() {
        CommandLine root = new Commands(new Texts(), RateTable::shipped, null, null, folder -> {}).assemble();
        List<CommandLine> all = new ArrayList<>(root.getSubcommands().values());
        all.add(root);

        assertThat(all).allSatisfy(command -> {
            String usage = command.getUsageMessage();
            assertThat(usage).contains("Utilisation", "Options").doesNotContain("Usage:", "Commands:", "COMMAND]");
            assertThat(command.getCommandSpec().usageMessage().description())
                    .as(command.getCommandName())
                    .isNotEmpty();
            assertThat(command.getCommandSpec().args())
                    .allSatisfy(argument -> assertThat(argument.description())
                            .as(command.getCommandName() + " " + argument.paramLabel())
                            .isNotEmpty());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "toto",
                "--toto",
                "interets",
                "interets --montant abc --echeance 2026-05-01 --au 2026-09-01",
                "interets --montant -10 --echeance 2026-05-01 --au 2026-09-01",
                "interets --montant 0 --echeance 2026-05-01 --au 2026-09-01",
                "interets --montant 10.001 --echeance 2026-05-01 --au 2026-09-01",
                "interets --montant 10 --montant 11 --echeance 2026-05-01 --au 2026-09-01",
                "interets --montant 10 --echeance 2026-02-30 --au 2026-09-01",
                "interets --montant 10 --echeance demain --au 2026-09-01",
                "interets --montant 10 --echeance 2026-05-01 --au 2026-09-01 --client voisin",
                "interets --montant 10 --echeance 2026-05-01 --au 2026-09-01 --taux dix",
                "interets --montant 10 --echeance 2026-05-01 --au 2026-09-01 --reglement 2026-06-01",
                "interets --montant 10 --echeance 2026-05-01 --au 2026-09-01 --factures 0",
                "interets --montant 10 --echeance 2026-05-01 --au 2026-09-01 --factures x",
                "identifiant",
                "identifiant 732829320 --format xml",
            })
    void aMistypedCommandIsExplainedInFrenchWithoutAStackTrace(String typed) {
        CommandRun run = CommandRun.of(typed.split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("Voir : amiable")
                .doesNotContain("\tat ", "Exception", "Invalid", "Missing", "Unknown", "Unmatched", "should be");
    }
}
