package fr.amiable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.SampleDisputes;
import fr.amiable.document.PdfWords;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.evidence.exhibit.Exhibit;
import fr.amiable.invoice.Invoice;
import fr.amiable.letter.sample.SampleBusiness;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExhibitCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final MemoryDesk desk = new MemoryDesk(TODAY);
    private Dispute dispute;

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        new SampleBusiness(desk.company(), desk.clients(), desk.invoices(), desk.payments(), desk.letters())
                .fill(TODAY);
        Invoice invoice = desk.invoices().getByNumber("F-2026-018");
        dispute = desk.disputes()
                .open(SampleDisputes.about(
                        invoice.client(), LocalDate.of(2026, 11, 10), SampleDisputes.whole(invoice.id(), "500.00")));
        assertThat(dispute.number()).isEqualTo("L-2026-001");
    }

    @AfterEach
    void forget() {
        desk.forget();
    }

    @Test
    void filesAreKeptAsTheyAreWithWhatTheirNamesTell() throws IOException {
        Path contract = file("2026-02-01_contrat.txt", "contrat");
        Path delivery = file("bon de livraison.txt", "livraison");

        CommandRun run = piece("ajouter", contract, delivery, "--format", "json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode added = run.json().get("ajoutees");
        assertThat(added.findValuesAsText("numero")).containsExactly("1", "2");
        assertThat(added.findValuesAsText("categorie")).containsExactly("contrat", "livraison");
        assertThat(added.get(0).get("date").asText()).isEqualTo("2026-02-01");
        assertThat(added.get(0).get("sha256").asText())
                .isEqualTo(Fingerprint.of(Files.readAllBytes(contract)).hex());
        assertThat(kept())
                .extracting(exhibit -> new String(desk.cases().exhibits().bytes(exhibit), StandardCharsets.UTF_8))
                .containsExactly("contrat", "livraison");
    }

    @Test
    void whatTheOwnerSaysGoesBeforeTheNameOfTheFile() throws IOException {
        Path scan = file("2026-02-01_contrat.txt", "x");

        CommandRun run = piece(
                "ajouter",
                scan,
                "--titre",
                "Accusé signé",
                "--date",
                "03/03/2026",
                "--categorie",
                "preuve-envoi",
                "--confidentiel");
        JsonNode listed =
                piece("liste", "--format", "json").json().get("pieces").get(0);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("1 pièce ajoutée", "Accusé signé", "confidentielle");
        assertThat(listed.get("titre").asText()).isEqualTo("Accusé signé");
        assertThat(listed.get("date").asText()).isEqualTo("2026-03-03");
        assertThat(listed.get("categorie").asText()).isEqualTo("preuve-envoi");
        assertThat(listed.get("confidentielle").asBoolean()).isTrue();
        assertThat(listed.get("numero").isNull()).isTrue();
    }

    @Test
    void theSameBytesAreNotAddedTwiceAndTheListSaysWhatThereIs() throws IOException {
        piece("ajouter", file("devis.txt", "devis"));

        CommandRun again = piece("ajouter", file("copie.txt", "devis"));
        CommandRun list = piece("liste");

        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).contains("aucune pièce ajoutée", "copie.txt : déjà une pièce");
        assertThat(list.out()).contains("Litige L-2026-001 : 1 pièce.", "1. devis (Contrat ou devis), devis.txt");
    }

    @Test
    void oneFileThatCannotBeReadRefusesThemAll() throws IOException {
        CommandRun run = piece("ajouter", file("devis.txt", "devis"), folder.resolve("absent.pdf"));

        assertThat(run.exitCode()).isEqualTo(ExitCodes.REFUSED);
        assertThat(run.err()).contains("«\u00a0absent.pdf\u00a0» n’est pas un fichier");
        assertThat(kept()).isEmpty();
    }

    @Test
    void intactOriginalsAreSaidSoOnScreenAndOnPaper() throws IOException {
        piece("ajouter", file("devis.txt", "devis"), file("commande.txt", "commande"));
        Path sheet = folder.resolve("releve.pdf");

        CommandRun run = piece("verifier", "--vers", sheet);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("2 pièces intactes sur 2", "Relevé écrit : " + sheet);
        assertThat(PdfWords.flat(Files.readAllBytes(sheet))).contains("L-2026-001", "Intacte", "commande");
    }

    @Test
    void aChangedOriginalIsNamedAndEndsWithOne() throws IOException {
        piece("ajouter", file("devis.txt", "devis"), file("commande.txt", "commande"));
        desk.damage("commande.txt", "autre".getBytes(StandardCharsets.UTF_8));
        Path sheet = folder.resolve("releve.pdf");

        CommandRun text = piece("verifier", "--vers", sheet);
        JsonNode json = piece("verifier", "--format", "json").json();

        assertThat(text.exitCode()).isEqualTo(ExitCodes.PARTLY);
        assertThat(text.out()).contains("1 pièce intacte sur 2", "Pièce 2, commande : MODIFIÉE");
        assertThat(PdfWords.flat(Files.readAllBytes(sheet))).contains("MODIFIÉE");
        assertThat(json.get("intact").asBoolean()).isFalse();
        assertThat(json.get("pieces").findValuesAsText("intacte")).containsExactly("true", "false");
        assertThat(json.get("pieces").get(1).get("sha256Actuel").asText())
                .isEqualTo(
                        Fingerprint.of("autre".getBytes(StandardCharsets.UTF_8)).hex());
    }

    @Test
    void aDisputeThatIsNotThereIsRefusedAndWhatIsBadlyTypedIsSaid() throws IOException {
        Path file = file("devis.txt", "devis");

        CommandRun unknown = CommandRun.on(desk, "piece", "liste", "L-1999-001");
        CommandRun noNumber = CommandRun.on(desk, "piece", "liste", "dossier");
        CommandRun noAct = CommandRun.on(desk, "piece");
        CommandRun noFile = CommandRun.on(desk, "piece", "ajouter", "L-2026-001");
        CommandRun category = piece("ajouter", file, "--categorie", "photo");
        CommandRun titles = piece("ajouter", file, file, "--titre", "Devis");

        assertThat(unknown.exitCode()).isEqualTo(ExitCodes.REFUSED);
        assertThat(unknown.err()).contains("Le litige n° L-1999-001");
        assertThat(List.of(noNumber, noAct, noFile, category, titles))
                .extracting(CommandRun::exitCode)
                .containsOnly(ExitCodes.USAGE);
        assertThat(noNumber.err()).contains("Un numéro de litige est attendu");
        assertThat(noAct.err()).contains("ajouter, liste ou verifier");
        assertThat(noFile.err()).contains("Il manque", "FICHIER");
        assertThat(category.err()).contains("Valeurs admises : accord, autre, cgv");
        assertThat(titles.err()).contains("--titre nomme une seule pièce");
        assertThat(piece("ajouter", file, "--titre", "t".repeat(501)).err()).contains("500 caractères au plus");
        assertThat(kept()).isEmpty();
    }

    @Test
    void eachActHasItsHelpAndTakesTheDataFolderAnywhere() {
        for (String act : List.of("ajouter", "liste", "verifier")) {
            CommandRun help = CommandRun.on(desk, "piece", act, "--help");

            assertThat(help.exitCode()).isZero();
            assertThat(help.out())
                    .contains("Numéro du litige", "--donnees", "--format")
                    .doesNotContain("Usage:");
        }
        assertThat(CommandRun.on(desk, "piece", "liste", "l-2026-001", "--donnees", "ailleurs")
                        .exitCode())
                .isZero();
    }

    private List<Exhibit> kept() {
        return desk.cases().exhibits().of(dispute.id().subject()).exhibits();
    }

    private Path file(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words);
    }

    private CommandRun piece(String act, Object... more) {
        String[] arguments = new String[3 + more.length];
        System.arraycopy(new String[] {"piece", act, "L-2026-001"}, 0, arguments, 0, 3);
        for (int i = 0; i < more.length; i++) {
            arguments[3 + i] = more[i].toString();
        }
        return CommandRun.on(desk, arguments);
    }
}
