package fr.amiable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.amiable.evidence.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssembleCommandTest {

    @TempDir
    private Path folder;

    @Test
    void scriptsReadWhereEachExhibitIsAndItsFingerprint() throws IOException {
        Path one = pdf("Devis_D-2026-003.pdf", 2, "");
        Path two = pdf("facture.pdf", 1, "");
        Path target = folder.resolve("dossier.pdf");

        CommandRun run = run(target, "--partie", "Atelier Lefèvre", one.toString(), two.toString());

        assertThat(run.exitCode()).isZero();
        JsonNode json = run.json();
        assertThat(json.get("pages").asInt()).isEqualTo(5);
        assertThat(json.get("octets").asLong()).isEqualTo(Files.size(target));
        assertThat(json.get("sha256").asText())
                .isEqualTo(Fingerprint.of(Files.readAllBytes(target)).hex());
        assertThat(json.get("refus")).isEmpty();
        JsonNode first = json.get("pieces").get(0);
        assertThat(first.get("numero").asInt()).isEqualTo(1);
        assertThat(first.get("fichier").asText()).isEqualTo("Devis_D-2026-003.pdf");
        assertThat(first.get("titre").asText()).isEqualTo("Devis D-2026-003");
        assertThat(first.get("pages").asInt()).isEqualTo(2);
        assertThat(first.get("premierePage").asInt()).isEqualTo(3);
        assertThat(first.get("sha256").asText())
                .isEqualTo(Fingerprint.of(Files.readAllBytes(one)).hex());
        assertThat(json.get("pieces").get(1).get("premierePage").asInt()).isEqualTo(5);
        try (PDDocument bundle = Loader.loadPDF(target.toFile())) {
            assertThat(bundle.getNumberOfPages()).isEqualTo(5);
        }
    }

    @Test
    void anExhibitThatCouldOnlyBeAttachedEndsWithOne() throws IOException {
        Path broken = Files.writeString(folder.resolve("casse.pdf"), "%PDF-1.7 et rien d’autre");

        CommandRun run = run(folder.resolve("dossier.pdf"), broken.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCodes.PARTLY);
        assertThat(run.json().get("refus").get(0).get("fichier").asText()).isEqualTo("casse.pdf");
        assertThat(run.json().get("refus").get(0).get("motif").asText()).contains("endommagé");
        assertThat(run.json().get("pieces").get(0).get("avertissements").get(0).asText())
                .contains("joint");
    }

    @Test
    void aConversationAndTheFilesItNamesAreOneExhibitWhereItsWordsStand() throws IOException {
        Path first = pdf("devis.pdf", 1, "");
        Path sent = pdf("plan.pdf", 1, "");
        Path words = Files.writeString(
                folder.resolve("marc.txt"),
                "12/03/2026, 09:15 - Anne: Voici le plan.\n12/03/2026, 09:16 - Anne: plan.pdf (fichier joint)\n");
        Path last = pdf("facture.pdf", 1, "");

        CommandRun run = run(
                folder.resolve("dossier.pdf"), first.toString(), sent.toString(), words.toString(), last.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        List<String> pieces = new ArrayList<>();
        run.json()
                .get("pieces")
                .forEach(piece -> pieces.add(piece.get("numero").asText() + " "
                        + piece.get("fichier").asText()));
        assertThat(pieces).containsExactly("1 devis.pdf", "2 marc.zip", "2.1 plan.pdf", "3 facture.pdf");

        Files.delete(sent);
        CommandRun without = run(folder.resolve("autre.pdf"), sent.toString(), words.toString());
        assertThat(without.exitCode()).isEqualTo(ExitCodes.PARTLY);
        assertThat(without.json().get("refus").get(0).get("fichier").asText()).isEqualTo("plan.pdf");
    }

    @Test
    void aPasswordOpensTheFileItIsGivenFor() throws IOException {
        Path closed = pdf("protege=1.pdf", 1, "a=b");

        CommandRun run = run(folder.resolve("dossier.pdf"), "--mot-de-passe", closed + "=a=b", closed.toString());

        assertThat(run.exitCode()).isZero();
    }

    @Test
    void anArchiveThatCannotBeIsAnOrdinaryFileWhoseObstaclesAreNamed() throws IOException {
        Path letters = withoutItsFont("lettre.pdf");

        CommandRun run = run(folder.resolve("dossier.pdf"), "--pdfa", letters.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCodes.PARTLY);
        JsonNode told = run.json().get("archivage");
        assertThat(told.get("pdfa").asBoolean()).isFalse();
        assertThat(told.get("empechements").get(0).get("numero").asInt()).isEqualTo(1);
        assertThat(told.get("empechements").get(0).get("motifs").get(0).asText())
                .contains("police");
    }

    @Test
    void shownInPicturesTheSameFileMakesAnArchive() throws IOException {
        Path letters = withoutItsFont("lettre.pdf");

        CommandRun run = run(folder.resolve("dossier.pdf"), "--pdfa", "--en-images", "1", letters.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.json().get("archivage").get("pdfa").asBoolean()).isTrue();
    }

    @Test
    void picturesOfAnExhibitThatIsNotThereAreAMistake() throws IOException {
        String file = pdf("a.pdf", 1, "").toString();

        assertThat(run(folder.resolve("d.pdf"), "--pdfa", "--en-images", "1,2", file)
                        .err())
                .contains("pièce 2");
        assertThat(run(folder.resolve("d.pdf"), "--en-images", "1", file).exitCode())
                .isEqualTo(ExitCodes.USAGE);
    }

    private Path withoutItsFont(String name) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(70, 600);
                content.showText("Bonjour");
                content.endText();
            }
            document.save(file.toFile());
        }
        return file;
    }

    @Test
    void aPasswordForNoneOfTheFilesIsAMistake() throws IOException {
        CommandRun run = run(
                folder.resolve("d.pdf"),
                "--mot-de-passe",
                "autre.pdf=x",
                pdf("a.pdf", 1, "").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("« autre.pdf »");
    }

    @Test
    void aPasswordWithoutItsFileIsAMistakeThatDoesNotShowIt() throws IOException {
        CommandRun run = run(
                folder.resolve("dossier.pdf"),
                "--mot-de-passe",
                "secret",
                pdf("a.pdf", 1, "").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("FICHIER=MDP").doesNotContain("secret", "«");
    }

    @Test
    void anExhibitIsNeverOverwritten() throws IOException {
        Path file = pdf("a.pdf", 1, "");
        byte[] before = Files.readAllBytes(file);

        CommandRun run = run(file, file.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aWrongStampIsNamedWithTheWordsThatAreKnown() throws IOException {
        CommandRun run = run(
                folder.resolve("d.pdf"),
                "--tampon",
                "milieu",
                pdf("a.pdf", 1, "").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("milieu", "coin, marge");
    }

    @Test
    void peopleReadOneLineAnExhibitAndNothingElseIsLeftInTheFolder() throws IOException {
        CommandRun run = run(
                folder.resolve("d.pdf"),
                "--tampon",
                "marge",
                "--format",
                "texte",
                pdf("a.pdf", 3, "").toString());

        assertThat(run.out()).contains("1 pièce, 5 pages", "Pièce 1 : a.pdf, 3 pages, à la page 3");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("a.pdf", "d.pdf");
        }
    }

    private static CommandRun run(Path target, String... more) {
        List<String> words = new ArrayList<>(List.of("assembler", "--vers", target.toString()));
        words.addAll(List.of(more));
        return CommandRun.of(words.toArray(String[]::new));
    }

    private Path pdf(String name, int pages, String password) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("p", password, new AccessPermission()));
            }
            document.save(file.toFile());
        }
        return file;
    }
}
