package fr.amiable.ui.contract.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.Money;
import fr.amiable.contract.Contract;
import fr.amiable.contract.ContractDraft;
import fr.amiable.contract.ContractKind;
import fr.amiable.contract.Signature;
import fr.amiable.contract.check.CheckLine;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.evidence.Original;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceReferences;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceTotals;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.invoice.PaymentConditions;
import fr.amiable.ui.attachment.AttachedFilesModel;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.contract.ContractDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a contract and its files without a screen. */
class ContractPageModelTest {

    @TempDir
    private Path folder;

    private final ContractDesk desk = new ContractDesk();
    private final ClientId client = desk.meet("Guérin", ClientKind.PROFESSIONAL, MerchantStatus.MERCHANT);
    private final Contract contract = desk.desk()
            .cases()
            .contracts()
            .record(ContractDraft.of(client, ContractKind.CONTRACT, "C-1", "Entretien")
                    .withSignature(new Signature(Optional.of(ContractDesk.TODAY), "", false, false, false)));
    private final List<String> opened = new ArrayList<>();
    private final ImmediateTasks tasks = new ImmediateTasks();
    private final AttachedFilesModel files = new AttachedFilesModel(
            contract.id().subject(),
            desk.desk().cases().files(),
            (name, bytes) -> opened.add(name + " " + Fingerprint.of(bytes)),
            tasks,
            ContractDesk.TEXTS);
    private final ContractPageModel page = new ContractPageModel(contract.id(), desk.reading(), files, tasks);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aDroppedFileIsKeptWithItsHashAndTurnsTheSignatureGreen() throws IOException {
        page.load();
        assertThat(keys()).contains("signedWithoutFile");
        Path scan = Files.writeString(folder.resolve("signé.pdf"), "%PDF-1.7");

        files.attach(List.of(scan));

        assertThat(files.files())
                .singleElement()
                .satisfies(kept -> assertThat(kept.fingerprint()).isEqualTo(Fingerprint.of(Files.readAllBytes(scan))));
        assertThat(keys()).contains("signedWithFile");
    }

    @Test
    void aCopyIsOpenedOrSavedAndTheOriginalStays() throws IOException {
        page.load();
        Path scan = Files.writeString(folder.resolve("signé.pdf"), "%PDF-1.7");
        files.attach(List.of(scan));
        Original kept = files.files().get(0);

        files.open(kept);
        files.save(kept, folder.resolve("copie.pdf"));

        assertThat(opened).containsExactly("signé.pdf " + kept.fingerprint());
        assertThat(folder.resolve("copie.pdf")).hasSameBinaryContentAs(scan);
    }

    @Test
    void aRemovedFileComesBack() throws IOException {
        page.load();
        files.attach(List.of(Files.writeString(folder.resolve("a.txt"), "a")));
        List<Runnable> undo = new ArrayList<>();

        files.remove(files.files().get(0), undo::add);
        assertThat(files.files()).isEmpty();
        assertThat(keys()).contains("signedWithoutFile");

        undo.get(0).run();
        assertThat(files.files()).hasSize(1);
        assertThat(keys()).contains("signedWithFile");
    }

    @Test
    void aFileThatCannotBeReadSaysWhyAndTheOthersAreKept() throws IOException {
        page.load();
        Path empty = Files.createFile(folder.resolve("vide.pdf"));
        Path good = Files.writeString(folder.resolve("bon.txt"), "bon");

        files.attach(List.of(folder.resolve("absent.pdf"), empty, folder, good));

        assertThat(files.files()).extracting(Original::fileName).containsExactly("bon.txt");
        assertThat(files.problemProperty().get())
                .contains("absent.pdf", "vide.pdf")
                .doesNotContain("bon.txt");
    }

    @Test
    void theInvoicesThatNameTheContractAreShown() {
        invoice("F-1", "C-1");
        invoice("F-2", "C-2");
        page.load();

        assertThat(page.fileProperty().get().invoices())
                .extracting(InvoiceRow::number)
                .containsExactly("F-1");
    }

    @Test
    void aRemovedContractComesBack() {
        page.load();
        List<Runnable> undo = new ArrayList<>();
        List<String> told = new ArrayList<>();

        page.remove("", undo::add, () -> told.add("back"));
        assertThat(desk.desk().cases().contracts().find(contract.id())).isEmpty();

        undo.get(0).run();
        assertThat(desk.desk().cases().contracts().find(contract.id())).contains(contract);
        assertThat(told).containsExactly("back");
    }

    private List<String> keys() {
        return page.fileProperty().get().check().lines().stream()
                .map(CheckLine::key)
                .toList();
    }

    private void invoice(String number, String contractNumber) {
        Money gross = Money.euros("100");
        desk.desk()
                .invoices()
                .record(new InvoiceDraft(
                        client,
                        InvoiceType.INVOICE,
                        number,
                        ContractDesk.TODAY,
                        null,
                        ContractDesk.TODAY.plusDays(30),
                        List.of(),
                        new InvoiceTotals(gross, Money.ZERO, gross, Money.ZERO),
                        PaymentConditions.LEGAL,
                        new InvoiceReferences("", contractNumber, Optional.empty(), "")));
    }
}
