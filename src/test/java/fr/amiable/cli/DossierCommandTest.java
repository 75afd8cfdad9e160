package fr.amiable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.dispute.DisputeId;
import fr.amiable.document.OddPdfs;
import fr.amiable.document.PdfWords;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.evidence.exhibit.NewExhibit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code amiable dossier} on a real folder with the invented dispute. */
class DossierCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));

    private final Wiring wiring = new Wiring(new Texts(), CLOCK, "essai");

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        assertThat(run("exemple").exitCode()).isZero();
    }

    @Test
    void scriptsReadTheVersionItsFilesAndTheirExhibits() throws IOException {
        Path file = folder.resolve("d.pdf");

        CommandRun run = dossier(file, "--une-par-piece", folder.resolve("p").toString(), "--format", "json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode json = run.json();
        assertThat(json.get("version").asInt()).isEqualTo(1);
        assertThat(json.get("profil").asText()).isEqualTo("tribunal");
        assertThat(json.get("communique").isNull()).isTrue();
        assertThat(json.get("sha256").asText())
                .isEqualTo(Fingerprint.of(Files.readAllBytes(file)).hex());
        assertThat(json.get("pieces")).hasSize(13);
        assertThat(json.get("pieces").get(9).get("numero").asText()).isEqualTo("9.1");
        assertThat(json.get("refus")).isEmpty();
        assertThat(json.get("fichiers")).hasSize(12);
        assertThat(Path.of(json.get("fichiers").get(0).asText())).exists();
    }

    @Test
    void handedOverThenAppendedTheNextVersionSaysSo() {
        CommandRun first = dossier(folder.resolve("1.pdf"), "--communique-a", "Me Durand");
        assertThat(first.exitCode()).isZero();
        assertThat(first.out()).contains("Version 1, communiquée le 24/11/2026 à Me Durand");
        add("avis.txt", "Avis".getBytes(StandardCharsets.UTF_8));

        JsonNode json = dossier(folder.resolve("2.pdf"), "--profil", "avocat", "--format", "json")
                .json();

        assertThat(json.get("version").asInt()).isEqualTo(2);
        assertThat(json.get("profil").asText()).isEqualTo("avocat");
        assertThat(json.get("changements").get("ajoutees").get(0).asInt()).isEqualTo(13);
    }

    @Test
    void anExhibitThatCouldOnlyBeAttachedEndsWithOneAndIsNamed() {
        add("casse.pdf", "%PDF-1.7 et rien d’autre".getBytes(StandardCharsets.UTF_8));

        CommandRun run = dossier(folder.resolve("d.pdf"));

        assertThat(run.exitCode()).isEqualTo(ExitCodes.PARTLY);
        assertThat(run.out()).contains("casse.pdf", "endommagé");
    }

    @Test
    void aProtectedExhibitIsOpenedWithThePasswordGivenForIt() throws IOException {
        add("protege.pdf", OddPdfs.locked("sesame"));
        Path file = folder.resolve("d.pdf");

        assertThat(dossier(file, "--mot-de-passe", "13=faux").exitCode()).isEqualTo(ExitCodes.PARTLY);
        CommandRun opened = dossier(file, "--mot-de-passe", "13=faux", "--mot-de-passe", "protege.pdf=sesame");

        assertThat(opened.exitCode()).as(opened.out() + opened.err()).isEqualTo(ExitCodes.DONE);
        assertThat(PdfWords.flat(Files.readAllBytes(file))).contains("Devis verrouille");
        assertThat(dossier(file, "--mot-de-passe", "14=sesame").exitCode()).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void aProtectedExhibitHoldsBackTheCommunicationUnlessItIsOpenedOrAskedForAllTheSame() throws IOException {
        add("protege.pdf", OddPdfs.locked("sesame"));
        Path file = folder.resolve("d.pdf");

        CommandRun held = dossier(file, "--communique-a", "Me Durand");

        assertThat(held.exitCode()).isEqualTo(ExitCodes.PARTLY);
        assertThat(held.out()).contains("la pièce 13 demande un mot de passe", "Version 1, non communiquée");
        assertThat(PdfWords.flat(Files.readAllBytes(file))).doesNotContain("communiquées");
        JsonNode json =
                dossier(file, "--communique-a", "Me Durand", "--format", "json").json();
        assertThat(json.get("communique").isNull()).isTrue();
        assertThat(json.get("communicationRetenuePour").get(0).asInt()).isEqualTo(13);
        assertThat(dossier(file, "--meme-protegees").exitCode()).isEqualTo(ExitCodes.USAGE);

        CommandRun asked = dossier(file, "--communique-a", "Me Durand", "--meme-protegees");
        assertThat(asked.exitCode()).isEqualTo(ExitCodes.PARTLY);
        assertThat(asked.out()).contains("Version 3, communiquée le").doesNotContain("n’est pas communiqué");

        CommandRun opened = dossier(file, "--communique-a", "Me Durand", "--mot-de-passe", "13=sesame");
        assertThat(opened.exitCode()).as(opened.out() + opened.err()).isEqualTo(ExitCodes.DONE);
        assertThat(opened.out()).contains("Version 4, communiquée le");
    }

    @Test
    void theAccountsAreStoppedOnTheDayThatIsNamed() throws IOException {
        Path file = folder.resolve("d.pdf");

        assertThat(dossier(file, "--profil", "avocat").exitCode()).isZero();
        assertThat(PdfWords.flat(Files.readAllBytes(file))).contains("au 24 novembre 2026");
        CommandRun run = dossier(file, "--profil", "avocat", "--au", "31/10/2026");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(PdfWords.flat(Files.readAllBytes(file)))
                .contains("au 31 octobre 2026", "Arrêté le 31 octobre 2026")
                .doesNotContain("au 24 novembre 2026");
        assertThat(dossier(file, "--au", "31/13/2026").exitCode()).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void anArchiveNamesTheExhibitsThatPreventItAndIsOneOnceTheyAreInPictures() {
        add("devis.pdf", OddPdfs.withoutItsFont());
        Path file = folder.resolve("d.pdf");

        CommandRun prevented = dossier(file, "--pdfa", "--format", "json");

        assertThat(prevented.exitCode()).as(prevented.err()).isEqualTo(ExitCodes.PARTLY);
        JsonNode verdict = prevented.json().get("volumes").get(0).get("archivage");
        assertThat(verdict.get("pdfa").asBoolean()).isFalse();
        List<String> numbers = new ArrayList<>();
        verdict.get("empechements")
                .forEach(one -> numbers.add(one.get("numero").asText().split("\\.")[0]));
        assertThat(numbers).contains("13");
        assertThat(file).exists();

        CommandRun pictured = dossier(file, "--pdfa", "--en-images", String.join(",", numbers), "--format", "json");

        assertThat(pictured.exitCode()).as(pictured.out() + pictured.err()).isEqualTo(ExitCodes.DONE);
        verdict = pictured.json().get("volumes").get(0).get("archivage");
        assertThat(verdict.get("pdfa").asBoolean()).isTrue();
        assertThat(dossier(folder.resolve("texte.pdf"), "--pdfa").out()).contains("Pièce 13", "--en-images");
    }

    @Test
    void filesOfExhibitsThatAreThereAreReplacedOnlyWhenAsked() throws IOException {
        Path alone = folder.resolve("p");
        assertThat(dossier(folder.resolve("1.pdf"), "--une-par-piece", alone.toString())
                        .exitCode())
                .isZero();
        Path first;
        try (Stream<Path> files = Files.list(alone)) {
            first = files.sorted().findFirst().orElseThrow();
        }
        Files.writeString(first, "annoté par moi");

        CommandRun refused = dossier(folder.resolve("2.pdf"), "--une-par-piece", alone.toString());

        assertThat(refused.exitCode()).isEqualTo(ExitCodes.REFUSED);
        assertThat(refused.err()).contains(first.getFileName().toString(), alone.toString(), "--remplacer");
        assertThat(first).hasContent("annoté par moi");
        assertThat(folder.resolve("2.pdf")).doesNotExist();
        CommandRun replaced = dossier(folder.resolve("2.pdf"), "--une-par-piece", alone.toString(), "--remplacer");
        assertThat(replaced.exitCode()).as(replaced.err()).isZero();
        assertThat(Files.size(first)).isGreaterThan(1000);
    }

    @Test
    void wrongUsageIsSaidAndNothingIsWritten() throws IOException {
        Path file = folder.resolve("d.pdf");

        assertThat(dossier(file, "--profil", "voisin").exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(dossier(file, "--profil", "voisin").err()).contains("tribunal", "assureur");
        assertThat(dossier(file, "--volumes", "0").err()).contains("au moins");
        assertThat(dossier(file, "--en-images", "3").exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(dossier(file, "--pdfa", "--en-images", "3,99").err()).contains("il n’y a pas de pièce 99");
        assertThat(dossier(file, "--communique-a", " ").exitCode()).isEqualTo(ExitCodes.USAGE);
        CommandRun unknown = run("dossier", "L-2026-099", "--vers", file.toString());
        assertThat(unknown.exitCode()).isEqualTo(ExitCodes.REFUSED);
        assertThat(unknown.err()).contains("L-2026-099");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).doesNotContain("d.pdf");
        }
    }

    private CommandRun dossier(Path file, String... options) {
        return run(Stream.concat(Stream.of("dossier", "L-2026-001", "--vers", file.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private CommandRun run(String... arguments) {
        return CommandRun.with(
                wiring,
                Stream.concat(Stream.of("--donnees", folder.resolve("data").toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private void add(String name, byte[] bytes) {
        try (OpenDesk desk = wiring.open(Optional.of(folder.resolve("data")))) {
            desk.cases().exhibits().add(new DisputeId(1).subject(), List.of(NewExhibit.of(name, bytes)), Progress.NONE);
        }
    }
}
