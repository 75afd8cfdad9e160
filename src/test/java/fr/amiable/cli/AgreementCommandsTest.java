package fr.amiable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.amiable.common.Money;
import fr.amiable.invoice.Invoice;
import fr.amiable.letter.sample.SampleBusiness;
import fr.amiable.payment.plan.InstalmentPlan;
import fr.amiable.payment.promise.PaymentPromise;
import fr.amiable.payment.promise.PromiseMeans;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promises and instalment plans from a script, on the invented business. */
class AgreementCommandsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    private final MemoryDesk desk = new MemoryDesk(TODAY);

    AgreementCommandsTest() {
        new SampleBusiness(desk.company(), desk.clients(), desk.invoices(), desk.payments(), desk.letters())
                .fill(TODAY);
    }

    @AfterEach
    void forget() {
        desk.forget();
    }

    @Test
    void aPromiseIsForAllThatIsLeftUnlessASumIsGiven() {
        CommandRun run = CommandRun.on(desk, "promesse", "F-2026-018", "--pour", "2026-12-04", "--moyen", "courriel");

        assertThat(run.out()).contains("04/12/2026", "F-2026-018", "06/12/2026");
        PaymentPromise promise = promiseOn("F-2026-018");
        assertThat(promise.amount()).isEqualTo(Money.euros("2360.00"));
        assertThat(promise.means()).isEqualTo(PromiseMeans.EMAIL);

        JsonNode json = CommandRun.on(
                        desk, "promesse", "F-2026-031", "--pour", "2026-12-04", "--montant", "500", "--format", "json")
                .json();
        assertThat(json.get("montant").asText()).isEqualTo("500.00");
        assertThat(json.get("relancesReprisesApres").asText()).isEqualTo("2026-12-06");
    }

    @Test
    void aPromiseForADayBeforeItselfIsRefusedInWords() {
        CommandRun run = CommandRun.on(desk, "promesse", "F-2026-018", "--pour", "2026-11-01");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("avant la promesse elle-même");
    }

    @Test
    void aPlanIsKeptAndItsAgreementWrittenInTwoCopies() throws IOException {
        Path file = folder.resolve("accord.pdf");
        JsonNode json = CommandRun.on(
                        desk,
                        "echeancier",
                        "F-2026-018",
                        "F-2026-031",
                        "--nombre",
                        "3",
                        "--debut",
                        "2026-12-15",
                        "--vers",
                        file.toString(),
                        "--format",
                        "json")
                .json();

        assertThat(json.get("total").asText()).isEqualTo("7220.00");
        assertThat(json.get("echeances").get(2).get("montant").asText()).isEqualTo("2406.68");
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages() % 2).isZero();
            String words =
                    new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replace('\u202f', ' ');
            assertThat(words.split("RECONNAISSANCE DE DETTE", -1)).hasSize(3);
            assertThat(words)
                    .contains("reconnaît devoir au créancier", "7 220,00 €", "15/02/2027", "2 406,68 €")
                    .contains("ne sont pas demandés tant que", "totalité du solde devient aussitôt exigible")
                    .contains("article 1376 du code civil");
        }
    }

    @Test
    void sumsThatDoNotMakeWhatIsOwedAreRefusedAndNothingIsKept() {
        CommandRun run =
                CommandRun.on(desk, "echeancier", "F-2026-018", "--montants", "1000;1000", "--debut", "2026-12-15");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("il manque 360,00");
        assertThat(desk.agreements().plans().of(invoice("F-2026-018").id())).isEmpty();
    }

    @Test
    void interestMayBePartOfTheInstalments() {
        CommandRun run = CommandRun.on(
                desk, "echeancier", "F-2026-018", "--nombre", "2", "--debut", "2026-12-15", "--avec-interets");

        assertThat(run.exitCode()).isZero();
        Money total =
                desk.statements().statement(invoice("F-2026-018").id(), TODAY).total();
        InstalmentPlan plan =
                desk.agreements().plans().of(invoice("F-2026-018").id()).get(0).plan();
        assertThat(plan.total()).isEqualTo(total);
    }

    private Invoice invoice(String number) {
        return desk.invoices().getByNumber(number);
    }

    private PaymentPromise promiseOn(String number) {
        return desk.agreements().promises().of(invoice(number).id()).get(0).promise();
    }
}
