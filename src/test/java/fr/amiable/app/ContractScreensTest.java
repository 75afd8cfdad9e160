package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientId;
import fr.amiable.contract.ContractId;
import fr.amiable.contract.ListedContract;
import fr.amiable.contract.TermsOfSale;
import fr.amiable.ui.common.Appearance;
import fr.amiable.ui.common.Destination;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What an owner does with contracts and terms of sale, on real screens and a real database in memory. */
class ContractScreensTest extends TouredScreens {

    @Start
    void show(Stage stage) {
        tour = new ScreenTour(folder, stage, Appearance.LIGHT, 1240, 780);
    }

    @Test
    void theTableIsFilteredAndEnterOpensAContract(FxRobot robot) {
        go(robot, new Destination.Contracts());
        TableView<?> table = robot.lookup("#table").queryTableView();
        assertThat(table.getItems()).hasSize(6);

        robot.interact(() -> filter(robot, "Préavis proche").fire());
        assertThat(table.getItems()).hasSize(1);
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        robot.push(KeyCode.ENTER);

        assertThat(tour.place()).isInstanceOf(Destination.ContractPage.class);
        assertThat(words(robot, ".check-reason")).anyMatch(text -> text.contains("60 jours fin de mois"));
        assertThat(words(robot, ".check-source")).anyMatch(text -> text.startsWith("C. com. L441-10 II"));
    }

    @Test
    void aQuoteIsRecordedOnceWhatIsMissingWasTyped(FxRobot robot) {
        go(robot, new Destination.ContractForm(Optional.of(client()), Optional.empty()));
        robot.clickOn("Enregistrer");
        assertThat(words(robot, ".field-message"))
                .anyMatch(text -> text.startsWith("Choisissez s’il s’agit"))
                .anyMatch(text -> text.startsWith("Indiquez son numéro"));

        robot.clickOn("Devis");
        assertThat(words(robot, ".check-reason")).anyMatch(text -> text.startsWith("Ce devis n’est pas signé"));
        robot.interact(() -> {
            robot.lookup("#number").queryAs(TextField.class).setText("D-200");
            robot.lookup("#object").queryTextInputControl().setText("Porte d’entrée");
        });
        robot.clickOn("Enregistrer");

        assertThat(tour.place()).isInstanceOf(Destination.ContractPage.class);
        assertThat(tour.desk().cases().contracts().all())
                .extracting(listed -> listed.contract().number())
                .contains("D-200");
    }

    @Test
    void aWrongAmountIsExplainedAndNothingIsStored(FxRobot robot) {
        int before = tour.desk().cases().contracts().all().size();
        go(robot, new Destination.ContractForm(Optional.of(client()), Optional.empty()));
        robot.clickOn("Contrat");
        robot.interact(() -> {
            robot.lookup("#number").queryAs(TextField.class).setText("C-201");
            robot.lookup("#object").queryTextInputControl().setText("Porte");
            robot.lookup("#amount").queryAs(TextField.class).setText("mille");
        });
        robot.clickOn("Enregistrer");

        assertThat(tour.place()).isInstanceOf(Destination.ContractForm.class);
        assertThat(tour.desk().cases().contracts().all()).hasSize(before);
    }

    @Test
    void aSignedFileIsAttachedOnThePage(FxRobot robot) throws Exception {
        ContractId order = contract("BC 61");
        Path scan = Files.writeString(folder.resolve("BC 61 signé.pdf"), "%PDF-1.7");
        tour.dialogs().opening(List.of(scan));
        go(robot, new Destination.ContractPage(order));
        assertThat(words(robot, ".check-reason")).anyMatch(text -> text.contains("n’est pas joint"));

        robot.clickOn("Joindre un fichier…");

        assertThat(tour.desk().cases().files().of(order.subject())).hasSize(1);
        assertThat(words(robot, ".check-reason")).anyMatch(text -> text.contains("le document signé est joint"));
        assertThat(robot.lookup("#files").queryAs(VBox.class).getChildren()).hasSizeGreaterThan(2);
    }

    @Test
    void aRemovedContractLeavesTheTable(FxRobot robot) {
        ContractId quote = contract("D-057");
        go(robot, new Destination.Contracts());
        go(robot, new Destination.ContractPage(quote));

        robot.clickOn("Supprimer");

        assertThat(tour.place()).isInstanceOf(Destination.Contracts.class);
        assertThat(tour.desk().cases().contracts().find(quote)).isEmpty();
    }

    @Test
    void aNewVersionOfTheTermsSaysWhichOneItEnds(FxRobot robot) {
        go(robot, new Destination.Contracts());
        robot.clickOn("CGV");
        assertThat(tour.place()).isInstanceOf(Destination.TermsVersions.class);
        robot.clickOn("Nouvelle version");
        robot.interact(() -> {
            robot.lookup("#version").queryAs(TextField.class).setText("2027-1");
            robot.lookup("#inForceOn").queryAs(TextField.class).setText("01/01/2027");
        });
        assertThat(robot.lookup("#ended").queryLabeled().getText()).contains("2026-1", "prendra fin le 31/12/2026");

        robot.clickOn("Enregistrer");

        assertThat(tour.place()).isInstanceOf(Destination.TermsVersions.class);
        assertThat(tour.desk().cases().terms().all())
                .extracting(TermsOfSale::version)
                .containsExactly("2027-1", "2026-1", "2025-1");
    }

    @Test
    void aVersionThatContractsNameIsNotRemoved(FxRobot robot) {
        TermsOfSale present =
                tour.desk().cases().terms().inForceOn(ScreenTour.TODAY).orElseThrow();
        go(robot, new Destination.TermsForm(Optional.of(present.id())));

        robot.clickOn("Supprimer");

        assertThat(tour.place()).isInstanceOf(Destination.TermsForm.class);
        assertThat(robot.lookup("#refusal").queryLabeled().getText()).contains("ne se supprime pas");
    }

    private ClientId client() {
        return tour.desk().clients().rows().get(0).id();
    }

    private ContractId contract(String number) {
        return tour.desk().cases().contracts().all().stream()
                .map(ListedContract::contract)
                .filter(contract -> contract.number().equals(number))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static ToggleButton filter(FxRobot robot, String words) {
        return robot.lookup(".filter").queryAllAs(ToggleButton.class).stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(FxRobot robot, String style) {
        return robot.lookup(style).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }
}
