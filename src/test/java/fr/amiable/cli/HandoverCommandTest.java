package fr.amiable.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.dispute.DisputeId;
import fr.amiable.document.OddPdfs;
import fr.amiable.document.PdfWords;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.evidence.exhibit.Exhibit;
import fr.amiable.evidence.exhibit.NewExhibit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code amiable remise} on a real folder with the invented dispute. */
class HandoverCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));

    private final Wiring wiring = new Wiring(new Texts(), CLOCK, "essai");

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        assertThat(run("exemple").exitCode()).isZero();
    }

    @Test
    void scriptsReadWhatWasWrittenAndFindItOnTheDisk() throws IOException {
        CommandRun run = handOver(folder.resolve("remise.zip"), "--a", " Me Durand ", "--format", "json");

        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.DONE);
        JsonNode json = run.json();
        assertThat(json.get("litige").asText()).isEqualTo("L-2026-001");
        assertThat(json.get("destinataire").asText()).isEqualTo("Me Durand");
        assertThat(json.get("refus")).isEmpty();
        Path written = Path.of(json.get("dossier").asText());
        assertThat(written).isEqualTo(folder.resolve("remise"));
        for (JsonNode file : json.get("fichiers")) {
            byte[] bytes =
                    Files.readAllBytes(written.resolve(file.get("fichier").asText()));
            assertThat(file.get("octets").asLong()).isEqualTo(bytes.length);
            assertThat(file.get("sha256").asText())
                    .isEqualTo(Fingerprint.of(bytes).hex());
        }
        try (ZipFile zip = new ZipFile(json.get("archive").asText())) {
            assertThat(zip.size()).isEqualTo(json.get("fichiers").size());
        }
        assertThat(names()).containsExactly("data", "remise", "remise.zip");
    }

    @Test
    void peopleReadToWhomAndWhereAndTheNumbersAreFixed() {
        CommandRun run = handOver(folder.resolve("remise"), "--a", "Me Durand", "--profil", "assureur");

        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.DONE);
        assertThat(run.out())
                .contains("L-2026-001 remis à Me Durand", "  Recu_L-2026-001.pdf")
                .contains(
                        folder.resolve("remise").toString(),
                        folder.resolve("remise.zip").toString());
        onDesk(desk -> assertThat(
                        desk.cases().exhibits().of(new DisputeId(1).subject()).exhibits())
                .anyMatch(Exhibit::isCommunicated));
    }

    @Test
    void anExhibitThatCouldOnlyBeAttachedEndsWithOneAndIsNamed() {
        onDesk(desk -> desk.cases()
                .exhibits()
                .add(
                        new DisputeId(1).subject(),
                        List.of(NewExhibit.of(
                                "casse.pdf", "%PDF-1.7 et rien d’autre".getBytes(StandardCharsets.UTF_8))),
                        Progress.NONE));

        CommandRun people = handOver(folder.resolve("un"), "--a", "Me Durand");
        CommandRun script = handOver(folder.resolve("deux"), "--a", "Me Durand", "--format", "json");

        assertThat(people.exitCode()).isEqualTo(ExitCodes.PARTLY);
        assertThat(people.out()).contains("la pièce 13 (casse");
        assertThat(script.exitCode()).isEqualTo(ExitCodes.PARTLY);
        assertThat(script.json().get("refus")).hasSize(1);
        assertThat(folder.resolve("un/Pieces")).isDirectoryContaining("glob:**/Piece-13*.pdf");
    }

    @Test
    void aProtectedExhibitIsOpenedWithThePasswordGivenForItsNumberOrItsFile() throws IOException {
        onDesk(desk -> desk.cases()
                .exhibits()
                .add(
                        new DisputeId(1).subject(),
                        List.of(NewExhibit.of("protege.pdf", OddPdfs.locked("sesame=1"))),
                        Progress.NONE));

        CommandRun closed = handOver(folder.resolve("ferme"), "--a", "Me Durand");
        CommandRun byNumber = handOver(folder.resolve("un"), "--a", "Me Durand", "--mot-de-passe", "13=sesame=1");
        CommandRun byFile =
                handOver(folder.resolve("deux"), "--a", "Me Durand", "--mot-de-passe", "protege.pdf=sesame=1");
        CommandRun stranger = handOver(folder.resolve("trois"), "--a", "Me Durand", "--mot-de-passe", "99=sesame=1");

        assertThat(closed.exitCode()).isEqualTo(ExitCodes.PARTLY);
        for (CommandRun run : List.of(byNumber, byFile)) {
            assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(ExitCodes.DONE);
        }
        assertThat(PdfWords.flat(Files.readAllBytes(folder.resolve("un/Dossier_L-2026-001.pdf"))))
                .contains("Devis verrouille");
        assertThat(stranger.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(stranger.err()).contains("« 99 »").doesNotContain("sesame");
        assertThat(folder.resolve("trois")).doesNotExist();
    }

    @Test
    void anUnknownDisputeIsNamedAndNothingIsWritten() throws IOException {
        CommandRun run =
                run("remise", "L-2026-099", "--vers", folder.resolve("remise").toString(), "--a", "Me Durand");

        assertThat(run.exitCode()).isEqualTo(ExitCodes.REFUSED);
        assertThat(run.err()).contains("L-2026-099");
        assertThat(names()).containsExactly("data");
    }

    @Test
    void whatIsThereAlreadyIsNamedAndStaysAsItWas() throws IOException {
        Files.writeString(folder.resolve("remise.zip"), "à moi");

        CommandRun run = handOver(folder.resolve("remise"), "--a", "Me Durand");

        assertThat(run.exitCode()).isEqualTo(ExitCodes.REFUSED);
        assertThat(run.err()).contains(folder.resolve("remise.zip").toString(), "existe déjà");
        assertThat(folder.resolve("remise.zip")).hasContent("à moi");
        assertThat(names()).containsExactly("data", "remise.zip");
        nothingIsCommunicated();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamedAndNothingIsCommunicated() throws IOException {
        Files.writeString(folder.resolve("fichier"), "pas un dossier");

        CommandRun run = handOver(folder.resolve("fichier").resolve("remise"), "--a", "Me Durand");

        assertThat(run.exitCode()).isEqualTo(ExitCodes.REFUSED);
        assertThat(run.err()).contains(folder.resolve("fichier").toString());
        assertThat(folder.resolve("fichier")).hasContent("pas un dossier");
        nothingIsCommunicated();
    }

    @Test
    void aFolderClosedToWritingIsNamedAndNothingIsCommunicated() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("ferme"));
        assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed), "this user may write anywhere");

        CommandRun run = handOver(closed.resolve("remise"), "--a", "Me Durand");

        assertThat(run.exitCode()).isEqualTo(ExitCodes.REFUSED);
        assertThat(run.err()).contains(closed.toString());
        nothingIsCommunicated();
    }

    @Test
    void withoutAnExhibitTheReasonIsSaidAndNothingIsWritten() throws IOException {
        onDesk(desk -> desk.cases()
                .exhibits()
                .of(new DisputeId(1).subject())
                .exhibits()
                .forEach(exhibit -> desk.cases().exhibits().withdraw(exhibit.id())));

        CommandRun run = handOver(folder.resolve("remise"), "--a", "Me Durand");

        assertThat(run.exitCode()).isEqualTo(ExitCodes.REFUSED);
        assertThat(run.err()).contains("L-2026-001", "aucune pièce à produire");
        assertThat(names()).containsExactly("data");
    }

    @Test
    void wrongUsageIsSaid() throws IOException {
        assertThat(handOver(folder.resolve("remise")).exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(handOver(folder.resolve("remise")).err()).contains("--a");
        CommandRun stranger = handOver(folder.resolve("remise"), "--a", "Me Durand", "--profil", "voisin");
        assertThat(stranger.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(stranger.err()).contains("tribunal", "assureur");
        CommandRun nobody = handOver(folder.resolve("remise"), "--a", " ");
        assertThat(nobody.exitCode()).isNotEqualTo(ExitCodes.DONE);
        assertThat(nobody.err()).isNotBlank();
        assertThat(names()).containsExactly("data");
    }

    private void nothingIsCommunicated() {
        onDesk(desk -> {
            assertThat(desk.cases().dossiers().versions(new DisputeId(1))).isEmpty();
            assertThat(desk.cases().exhibits().of(new DisputeId(1).subject()).exhibits())
                    .noneMatch(Exhibit::isCommunicated);
        });
    }

    private void onDesk(Consumer<OpenDesk> act) {
        try (OpenDesk desk = wiring.open(Optional.of(folder.resolve("data")))) {
            act.accept(desk);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private CommandRun handOver(Path target, String... options) {
        return run(Stream.concat(Stream.of("remise", "L-2026-001", "--vers", target.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private CommandRun run(String... arguments) {
        return CommandRun.with(
                wiring,
                Stream.concat(Stream.of("--donnees", folder.resolve("data").toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }
}
