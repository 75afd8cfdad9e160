package fr.amiable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.amiable.client.Client;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientFlags;
import fr.amiable.common.Money;
import fr.amiable.document.PdfChecks;
import fr.amiable.document.PdfWords;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.invoice.PaymentConditions;
import fr.amiable.invoice.Retention;
import fr.amiable.law.interest.DebtPart;
import fr.amiable.law.interest.Imputation;
import fr.amiable.letter.sample.SampleBusiness;
import fr.amiable.payment.WaiverDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementCommandTest {

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
    void scriptsReadTheSameAmountsAsThePage() throws IOException {
        Path file = folder.resolve("decompte.pdf");

        CommandRun run = CommandRun.on(
                desk,
                "decompte",
                "--facture",
                "F-2026-018",
                "--au",
                "2026-11-24",
                "--vers",
                file.toString(),
                "--format",
                "json");

        assertThat(run.exitCode()).isZero();
        JsonNode json = run.json();
        assertThat(json.get("facture").asText()).isEqualTo("F-2026-018");
        assertThat(json.get("client").asText()).isEqualTo("Menuiserie Guérin SARL");
        assertThat(json.get("lignes")).hasSize(2);
        assertThat(json.get("lignes").get(0).get("montant").asText()).isEqualTo("73.06");
        assertThat(json.get("interets").asText()).isEqualTo("190.92");
        assertThat(json.get("indemnite").asText()).isEqualTo("40.00");
        assertThat(json.get("principalRestant").asText()).isEqualTo("2360.00");
        assertThat(json.get("total").asText()).isEqualTo("2590.92");
        assertThat(json.get("parJour").asText()).isEqualTo("0.80");
        byte[] pdf = Files.readAllBytes(file);
        PdfChecks.assertLastsAndReadsAloud(pdf);
        assertThat(PdfWords.flat(pdf)).contains("2 590,92 €", "0,80 € par jour");
    }

    private void raise(ClientFlags flags) {
        Client client =
                desk.clients().get(desk.invoices().getByNumber("F-2026-018").client());
        ClientDraft draft = client.draft();
        desk.clients()
                .change(
                        client.id(),
                        new ClientDraft(
                                draft.kind(),
                                draft.merchantStatus(),
                                draft.name(),
                                draft.siren(),
                                draft.vatNumber(),
                                draft.contacts(),
                                draft.addresses(),
                                flags,
                                draft.note()));
    }

    @Test
    void theInterestStopsAtTheOpeningJudgmentOnceItIsKnown() {
        raise(new ClientFlags(
                Optional.of(LocalDate.of(2026, 7, 20)),
                Optional.of(LocalDate.of(2026, 7, 11)),
                Optional.empty(),
                Optional.empty(),
                false,
                false));

        JsonNode json = CommandRun.on(
                        desk, "decompte", "--facture", "F-2026-018", "--au", "2026-11-24", "--format", "json")
                .json();

        // 73.06 to 30 June, then 2 360 x 12.40 % x 10 / 365 = 8.02 to the eve of the judgment
        assertThat(json.get("interets").asText()).isEqualTo("81.08");
        assertThat(json.get("lignes").get(2).get("du").asText()).isEqualTo("2026-07-11");
    }

    @Test
    void collectiveProceedingsStopTheInterestOnEveryOutput() throws IOException {
        raise(new ClientFlags(Optional.of(LocalDate.of(2026, 7, 20)), Optional.empty(), false, false));
        String words = "Intérêts arrêtés : procédure collective publiée le 20/07/2026 (C. com. L622-28)";
        Path file = folder.resolve("arrete.pdf");

        JsonNode json = CommandRun.on(
                        desk,
                        "decompte",
                        "--facture",
                        "F-2026-018",
                        "--au",
                        "2026-11-24",
                        "--vers",
                        file.toString(),
                        "--format",
                        "json")
                .json();

        // 73.06 to 30 June, then 2 360 x 12.40 % x 19 / 365 = 15.23 to the eve of the publication
        assertThat(json.get("interets").asText()).isEqualTo("88.29");
        assertThat(json.get("total").asText()).isEqualTo("2488.29");
        assertThat(json.get("parJour").asText()).isEqualTo("0.00");
        assertThat(json.get("lignes").get(2).get("du").asText()).isEqualTo("2026-07-20");
        assertThat(json.get("lignes").get(2).get("source").asText()).isEqualTo(words);
        byte[] pdf = Files.readAllBytes(file);
        PdfChecks.assertLastsAndReadsAloud(pdf);
        assertThat(PdfWords.flat(pdf)).contains("2 488,29 €", "publiée le 20/07/2026", "L622-28");
        CommandRun people = CommandRun.on(desk, "decompte", "--facture", "F-2026-018", "--au", "24/11/2026");
        assertThat(people.out()).contains(words);
        assertThat(people.out()).contains("Saisissez sa date sur la fiche du client");
    }

    @Test
    void aRetentionKeptIsSaidOnTheDecompteAndInTheLetterWithItsLastDay() throws IOException {
        InvoiceDraft works = InvoiceDraft.ofLines(
                        desk.invoices().getByNumber("F-2026-018").client(),
                        "F-2026-900",
                        LocalDate.of(2026, 8, 1),
                        LocalDate.of(2026, 8, 31),
                        List.of(InvoiceLine.of("Charpente", "1", "1000.00", "20")))
                .withConditions(new PaymentConditions(
                        Optional.empty(),
                        Imputation.COSTS_FIRST,
                        new Retention(Money.euros("60.00"), Optional.of(LocalDate.of(2027, 8, 1)))));
        InvoiceId invoice = desk.invoices().record(works).id();
        Path file = folder.resolve("retenue.pdf");

        CommandRun run = CommandRun.on(
                desk, "decompte", "--facture", "F-2026-900", "--au", "2026-11-24", "--vers", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(PdfWords.flat(Files.readAllBytes(file)))
                .contains("Retenue de garantie de 60,00 €", "jusqu’au 1er août 2027", "1 140,00 €");
        Path letter = folder.resolve("lettre.pdf");
        CommandRun notice = CommandRun.on(
                desk,
                "courrier",
                "--modele",
                "mise-en-demeure",
                "--facture",
                "F-2026-900",
                "--vers",
                letter.toString());
        assertThat(notice.exitCode()).as(notice.err()).isZero();
        assertThat(PdfWords.flat(Files.readAllBytes(letter)))
                .contains("La retenue de garantie de 60,00 € sur la facture F-2026-900", "1er août 2027");
        assertThat(desk.invoices().get(invoice).conditions().retention().isKept())
                .isTrue();
    }

    @Test
    void whatWasGivenUpIsALineOfEveryOutput() throws IOException {
        InvoiceId invoice = desk.invoices().getByNumber("F-2026-018").id();
        waive(invoice, DebtPart.INDEMNITY, "40.00");
        waive(invoice, DebtPart.INTEREST, "90.92");
        Path file = folder.resolve("abandon.pdf");

        JsonNode json = CommandRun.on(
                        desk,
                        "decompte",
                        "--facture",
                        "F-2026-018",
                        "--au",
                        "2026-11-24",
                        "--vers",
                        file.toString(),
                        "--format",
                        "json")
                .json();

        assertThat(json.get("abandons")).hasSize(2);
        assertThat(json.get("abandons").get(0).get("sur").asText()).isEqualTo("Indemnité forfaitaire");
        assertThat(json.get("abandons").get(0).get("montant").asText()).isEqualTo("40.00");
        assertThat(json.get("abandons").get(1).get("sur").asText()).startsWith("Intérêts");
        assertThat(json.get("abandons").get(1).get("montant").asText()).isEqualTo("90.92");
        assertThat(json.get("abandons").get(1).get("le").asText()).isEqualTo("2026-11-24");
        // 2 590.92 less 40 and 90.92
        assertThat(json.get("total").asText()).isEqualTo("2460.00");
        assertThat(json.get("interets").asText()).isEqualTo("190.92");
        byte[] pdf = Files.readAllBytes(file);
        PdfChecks.assertLastsAndReadsAloud(pdf);
        assertThat(PdfWords.flat(pdf)).contains("2 460,00 €", "90,92 €", "24/11/2026");
        String people = CommandRun.on(desk, "decompte", "--facture", "F-2026-018", "--au", "24/11/2026")
                .out()
                .replace('\u00a0', ' ');
        assertThat(people)
                .containsPattern("24/11/2026 +Indemnité forfaitaire +40,00 €")
                .containsPattern("Intérêts[^0-9]*90,92 €");
    }

    private void waive(InvoiceId invoice, DebtPart part, String amount) {
        desk.waivers().waive(new WaiverDraft(invoice, part, Money.euros(amount), TODAY, "geste commercial"));
    }

    @Test
    void peopleReadWhoOwesAndHowMuch() {
        CommandRun run = CommandRun.on(desk, "decompte", "--facture", "F-2026-049", "--au", "24/11/2026");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Facture F-2026-049, client Commune de Saint-Aubin-le-Val");
        assertThat(run.out().replace('\u00a0', ' ')).contains("8 015,41 €");
    }

    @Test
    void aDateBeyondTheKnownRatesIsRefusedWithItsSemester() {
        CommandRun run = CommandRun.on(desk, "decompte", "--facture", "F-2026-018", "--au", "2027-02-01");

        assertThat(run.exitCode()).isEqualTo(ExitCodes.REFUSED);
        assertThat(run.err()).contains("1er semestre 2027");
    }
}
