package fr.amiable.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.company.Company;
import fr.amiable.importing.ImportReport;
import fr.amiable.importing.ImportReport.Outcome;
import fr.amiable.importing.TestDesk;
import fr.amiable.importing.facturx.FacturXFixtures;
import fr.amiable.ui.common.ImmediateTasks;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportModelTest {

    @TempDir
    private Path folder;

    private TestDesk desk;
    private ImportModel model;
    private Path invoice;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        model = new ImportModel(desk.imports(), desk.desk().companies(), new ImmediateTasks());
        invoice = desk.file("facture.xml", FacturXFixtures.text(FacturXFixtures.INVOICE));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void eachFileHasItsReport() {
        model.start(List.of(invoice, folder), "");
        assertThat(model.reports()).extracting(ImportReport::outcome).containsExactly(Outcome.TAKEN, Outcome.REFUSED);
        assertThat(model.takenFiles()).isEqualTo(1);
        assertThat(model.runningProperty().get()).isFalse();
    }

    @Test
    void theProposedCompanyIsRecordedOnce() {
        model.start(List.of(invoice), "");
        assertThat(model.proposedCompanyProperty().get()).isPresent();
        model.adoptCompany("", () -> {});
        assertThat(desk.desk().companies().current().map(Company::name)).contains("Atelier Dupré");
        assertThat(model.proposedCompanyProperty().get()).isEmpty();
    }

    @Test
    void theSellerOfMostInvoicesIsTheOneProposed() {
        String own = FacturXFixtures.text(FacturXFixtures.INVOICE);
        Path second = desk.file("2.xml", own.replace("F-2026-0042", "F-2026-0043"));
        Path other = desk.file("3.xml", own.replace("F-2026-0042", "X-1").replace("Atelier Dupré", "Une autre"));
        model.start(List.of(invoice, second, other), "");
        assertThat(model.proposedCompanyProperty().get().orElseThrow().name()).isEqualTo("Atelier Dupré");
    }

    @Test
    void aSuppliersInvoiceTakenAnywayReplacesItsReport() {
        desk.withCompany("Autre entreprise", "732829320", 30);
        model.start(List.of(invoice), "");
        ImportReport refused = model.reports().get(0);
        assertThat(refused.outcome()).isEqualTo(Outcome.OTHER_ISSUER);
        assertThat(refused.issuer()).isEqualTo("Atelier Dupré");

        model.takeAnyway(refused, "");
        assertThat(model.reports()).extracting(ImportReport::outcome).containsExactly(Outcome.TAKEN);
    }
}
