package fr.amiable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.amiable.dispute.SampleDisputes;
import fr.amiable.document.PdfWords;
import fr.amiable.invoice.Invoice;
import fr.amiable.letter.sample.SampleBusiness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final MemoryDesk desk = new MemoryDesk(TODAY);

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        new SampleBusiness(desk.company(), desk.clients(), desk.invoices(), desk.payments(), desk.letters())
                .fill(TODAY);
    }

    @AfterEach
    void forget() {
        desk.forget();
    }

    @Test
    void aNoticeAboutSeveralInvoicesIsProducedKeptAndWritten() throws IOException {
        Path file = folder.resolve("lettre.pdf");

        CommandRun run = letter(
                "mise-en-demeure",
                file,
                "--facture",
                "F-2026-018",
                "--facture",
                "F-2026-031",
                "--recommande",
                "2C 048 123 4567 8",
                "--payer-avant",
                "2026-12-15",
                "--format",
                "json");

        assertThat(run.exitCode()).isZero();
        JsonNode json = run.json();
        assertThat(json.get("fichier").asText()).isEqualTo(file.toString());
        assertThat(json.get("modele").asText()).isEqualTo("mise-en-demeure");
        assertThat(json.get("montant").asText()).isEqualTo("7832.31");
        assertThat(json.get("payerAvant").asText()).isEqualTo("2026-12-15");
        assertThat(json.get("controles")).isNotEmpty();
        assertThat(PdfWords.flat(Files.readAllBytes(file)))
                .contains("mardi 15 décembre 2026", "n° 2C 048 123 4567 8", "7 832,31 €");
        assertThat(desk.letters().newest(1))
                .singleElement()
                .satisfies(kept -> assertThat(kept.letter().amount().toString()).isEqualTo("7832.31"));
    }

    @Test
    void aLetterAsksForTheUncontestedPartOnlyAndNoneIsWrittenOnAnInvoiceContestedWhole() throws IOException {
        Invoice invoice = desk.invoices().getByNumber("F-2026-018");
        contest(invoice, "500.00");
        Path file = folder.resolve("contestee.pdf");

        CommandRun run = letter("mise-en-demeure", file, "--facture", "F-2026-018", "--format", "json");

        assertThat(run.exitCode()).isZero();
        // 2 590.92 less 500.00 and what these bore: 15.48 (93 days at 12.15 %) and 24.97 (147 days at 12.40 %)
        assertThat(run.json().get("montant").asText()).isEqualTo("2050.47");
        assertThat(PdfWords.flat(Files.readAllBytes(file))).contains("2 050,47 €", "540,45 €");

        contest(invoice, "1860.00");
        Path none = folder.resolve("aucune.pdf");
        CommandRun refused = letter("mise-en-demeure", none, "--facture", "F-2026-018");

        assertThat(refused.exitCode()).isEqualTo(ExitCodes.REFUSED);
        assertThat(refused.err()).contains("F-2026-018");
        assertThat(none).doesNotExist();
    }

    private void contest(Invoice invoice, String euros) {
        desk.disputes()
                .open(SampleDisputes.about(
                        invoice.client(), LocalDate.of(2026, 11, 10), SampleDisputes.whole(invoice.id(), euros)));
    }

    @Test
    void theDateOfTheLetterStopsItsAmounts() throws IOException {
        Path file = folder.resolve("lettre.pdf");

        CommandRun run = letter("mise-en-demeure", file, "--facture", "F-2026-018", "--le", "2026-04-30");

        assertThat(run.exitCode()).isZero();
        // 32 days at 12,15 %: 2 360 × 12,15 % × 32 / 365 = 25,14
        assertThat(PdfWords.flat(Files.readAllBytes(file)))
                .contains("Nantes, le 30 avril 2026", "25,14 €", "2 425,14 €");
        assertThat(run.out()).contains("À savoir : Les montants sont ceux du 30/04/2026");
    }

    @Test
    void aRedCheckRefusesTheLetterWithItsReasonAndWritesNothing() {
        Path file = folder.resolve("lettre.pdf");

        CommandRun run = letter("relance-ferme", file, "--facture", "F-2026-066");

        assertThat(run.exitCode()).isEqualTo(ExitCodes.REFUSED);
        assertThat(run.err()).contains("La facture F-2026-066 n’est pas encore échue");
        assertThat(file).doesNotExist();
    }

    @Test
    void theOwnersReasonLetsItGo() {
        Path file = folder.resolve("lettre.pdf");

        CommandRun run = letter("rappel-courtois", file, "--facture", "F-2026-066", "--malgre", "Accord du client");

        assertThat(run.exitCode()).isZero();
        assertThat(file).exists();
    }

    @Test
    void anUnknownInvoiceTwoClientsOrAnUnknownModelAreRefused() {
        Path file = folder.resolve("lettre.pdf");

        CommandRun unknown = letter("rappel-courtois", file, "--facture", "F-1999-001");
        CommandRun mixed = letter("rappel-courtois", file, "--facture", "F-2026-018", "--facture", "F-2026-052");
        CommandRun model = letter("menace", file, "--facture", "F-2026-018");

        assertThat(unknown.exitCode()).isEqualTo(ExitCodes.REFUSED);
        assertThat(unknown.err()).contains("Aucune facture F-1999-001");
        assertThat(mixed.exitCode()).isEqualTo(ExitCodes.REFUSED);
        assertThat(mixed.err()).contains("ne concerne qu’un client");
        assertThat(model.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(model.err()).contains("mise-en-demeure, ", "rappel-courtois, ", "relance-ferme, ");
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidBeforeAnythingIsKept() throws IOException {
        Path occupied = Files.createFile(folder.resolve("occupied"));
        int before = desk.letters().newest(100).size();

        CommandRun onFolder = letter("rappel-courtois", folder, "--facture", "F-2026-060");
        CommandRun underFile = letter("rappel-courtois", occupied.resolve("lettre.pdf"), "--facture", "F-2026-060");

        assertThat(onFolder.exitCode()).isEqualTo(ExitCodes.REFUSED);
        assertThat(onFolder.err()).contains("est un dossier");
        assertThat(underFile.exitCode()).isEqualTo(ExitCodes.REFUSED);
        assertThat(underFile.err()).contains("ne peut pas être écrit");
        assertThat(desk.letters().newest(100)).hasSize(before);
    }

    @Test
    void aLetterAboutADisputeSaysWhatWasGivenAndIsWrittenWithWhatItJoins() throws IOException {
        Invoice invoice = desk.invoices().getByNumber("F-2026-018");
        contest(invoice, "500.00");
        Path file = folder.resolve("assureur.pdf");

        CommandRun run = letter(
                "assureur",
                file,
                "--litige",
                "L-2026-001",
                "--champ",
                "destinataire=Assurances de la Loire\\n3 quai des Indes\\n44000 NANTES",
                "--champ",
                "demarches=Appel du 12 novembre",
                "--pieces-jointes",
                "--format",
                "json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.json().get("destinataire").asText()).isEqualTo("Assurances de la Loire");
        assertThat(run.json().get("piecesJointes")).isNotEmpty();
        assertThat(PdfWords.flat(Files.readAllBytes(file)))
                .contains("3 quai des Indes", "PJ 44-208117", "Appel du 12 novembre", "Copie de la facture F-2026-018");
    }

    @Test
    void whatALetterLacksIsSaidAndAnUnknownFieldToo() {
        Path file = folder.resolve("excuses.pdf");

        CommandRun lacking = letter("excuses", file, "--client", "menuiserie guerin sarl");
        CommandRun unknown = letter("excuses", file, "--client", "C-9999");
        CommandRun field = letter("excuses", file, "--champ", "cadeau=une boîte de chocolats");

        assertThat(lacking.exitCode()).isEqualTo(ExitCodes.REFUSED);
        assertThat(lacking.err()).contains("À remplir : Les faits.", "À remplir : Geste proposé.");
        assertThat(unknown.err()).contains("Aucun client ne s’appelle « C-9999 »");
        assertThat(field.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(field.err()).contains("geste");
        assertThat(file).doesNotExist();
    }

    private CommandRun letter(String model, Path file, String... more) {
        String[] arguments = new String[5 + more.length];
        System.arraycopy(new String[] {"courrier", "--modele", model, "--vers", file.toString()}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return CommandRun.on(desk, arguments);
    }
}
