package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.Client;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientFlags;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.client.ClientRow;
import fr.amiable.client.Contact;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.PostalAddress;
import fr.amiable.ui.common.Appearance;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The card of a client, clients recorded twice, flags and filters, on real screens and a real database in memory. */
class ClientScreensTest extends TouredScreens {

    private ClientId client;

    @Start
    void show(Stage stage) {
        tour = new ScreenTour(folder, stage, Appearance.LIGHT, 1240, 780);
        client = tour.desk().invoices().get(tour.sample().oversight()).client();
    }

    @Test
    void eachTabOfTheCardIsFilledWhenItIsOpened(FxRobot robot) {
        go(robot, new Destination.ClientCard(client));
        assertThat(table(robot, "#open").getItems()).isNotEmpty();
        assertThat(words(robot, "#profile")).anyMatch(text -> text.startsWith("Retard moyen"));

        tab(robot, "Factures");
        assertThat(table(robot, "#invoices").getItems())
                .hasSameSizeAs(tour.desk().invoices().rowsOf(client));
        robot.interact(
                () -> robot.lookup("#invoiceFilter").queryAs(TextField.class).setText("introuvable"));
        assertThat(table(robot, "#invoices").getItems()).isEmpty();

        tab(robot, "Contrats");
        assertThat(table(robot, "#contracts").getItems())
                .hasSameSizeAs(tour.desk().cases().contracts().rowsOf(client));
        tab(robot, "Litiges");
        assertThat(table(robot, "#disputes").getItems())
                .hasSameSizeAs(tour.desk().cases().disputes().rowsOf(client));
        tab(robot, "Contacts");
        assertThat(words(robot, "#contacts")).isNotEmpty();
    }

    @Test
    void theChronologyTellsTheInvoices(FxRobot robot) {
        go(robot, new Destination.ClientCard(client));
        tab(robot, "Chronologie");
        String number = tour.desk().invoices().rowsOf(client).get(0).number();

        assertThat(words(robot, ".timeline")).anyMatch(text -> text.contains(number));
    }

    @Test
    void aFileAddedToTheClientIsAmongHisDocumentsAndACopyIsTheSame(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("mandat.txt"), "signé");
        Path copy = folder.resolve("copie.txt");
        tour.dialogs().opening(List.of(file)).savingTo(copy);
        go(robot, new Destination.ClientCard(client));
        tab(robot, "Documents");
        int before = table(robot, "#documents").getItems().size();

        robot.clickOn("Ajouter des documents…");
        assertThat(table(robot, "#documents").getItems()).hasSize(before + 1);
        robot.interact(() -> table(robot, "#documents").getSelectionModel().select(0));
        robot.clickOn("Enregistrer une copie…");

        assertThat(copy).hasSameTextualContentAs(file);
    }

    @Test
    void collectiveProceedingsAreSaidWithTheLastDayToDeclare(FxRobot robot) {
        ClientId late = record("SAS en redressement", flags(LocalDate.of(2026, 10, 1), null));
        go(robot, new Destination.ClientCard(late));

        assertThat(robot.lookup("#stopWords").queryLabeled().getText())
                .contains("01/10/2026", "L622-28", "01/12/2026", "date calculée, à vérifier");
        go(robot, new Destination.ClientCard(record("Mme Lise Perrot", flags(null, LocalDate.of(2026, 9, 1)))));
        assertThat(robot.lookup("#stopWords").queryLabeled().getText()).startsWith("Surendettement");
    }

    @Test
    void theTableIsFilteredByWhatStopsLetters(FxRobot robot) {
        record("SAS en redressement", flags(LocalDate.of(2026, 10, 1), null));
        record("SAS injoignable", new ClientFlags(Optional.empty(), Optional.empty(), true, false));
        List<ClientFlags> flags =
                tour.desk().clients().rows().stream().map(ClientRow::flags).toList();
        go(robot, new Destination.Clients());

        robot.clickOn("Procédure ou surendettement");
        assertThat(table(robot, "#table").getItems()).hasSize((int) flags.stream()
                .filter(raised -> raised.insolvencyPublishedOn().isPresent()
                        || raised.overIndebtedOn().isPresent())
                .count());
        robot.clickOn("Signalés");
        assertThat(table(robot, "#table").getItems()).hasSize((int) flags.stream()
                .filter(raised -> !raised.equals(ClientFlags.NONE))
                .count());
    }

    @Test
    void aClientTypedAgainIsProposedWithoutStoppingTheTyping(FxRobot robot) throws Exception {
        ClientId known = record("SARL Zinc Kervoalenn", ClientFlags.NONE);
        go(robot, new Destination.ClientForm(Optional.empty()));
        robot.interact(() -> field(robot, "#name").setText("zinc kervoalenn"));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> words(robot, "#lookalikes").contains("Même nom"));
        assertThat(words(robot, "#lookalikes")).contains("Ce client existe peut-être déjà");

        robot.interact(() -> field(robot, "#name").setText("Zinguerie Quéré"));
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> !robot.lookup("#lookalikes").queryAs(VBox.class).isVisible());
        robot.interact(() -> field(robot, "#name").setText("Zinc Kervoalen"));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> words(robot, "#lookalikes").contains("Nom proche"));
        robot.clickOn("Professionnel").clickOn("Enregistrer et réunir");

        assertThat(tour.place())
                .isInstanceOfSatisfying(
                        Destination.ClientMerge.class,
                        place -> assertThat(place.kept()).isEqualTo(known));
    }

    @Test
    void twoClientsAreComparedAndMadeOne(FxRobot robot) {
        ClientId kept = record("SARL Zinc Kervoalenn", ClientFlags.NONE);
        ClientId other = record("Zinc KERVOALENN", ClientFlags.NONE);
        go(robot, new Destination.ClientDuplicates());
        robot.interact(() -> {
            robot.lookup("#search").queryAs(TextField.class).setText("kervoalenn");
            table(robot, "#table").getSelectionModel().select(0);
        });
        robot.clickOn("Comparer");
        robot.clickOn(robot.lookup((Predicate<Node>) node ->
                        node instanceof RadioButton choice && choice.getText().equals("Zinc KERVOALENN"))
                .<Node>query());
        robot.clickOn("Réunir les deux fiches");

        assertThat(tour.dialogs().asked()).contains(Question.MERGE_CLIENTS);
        assertThat(tour.place()).isEqualTo(new Destination.ClientCard(kept));
        Client after = tour.desk().clients().get(other);
        assertThat(after.id()).isEqualTo(kept);
        assertThat(after.name()).isEqualTo("Zinc KERVOALENN");
        assertThat(after.contacts()).hasSize(2);
    }

    @Test
    void aMergeGivenUpChangesNothing(FxRobot robot) {
        ClientId kept = record("SARL Zinc Kervoalenn", ClientFlags.NONE);
        ClientId other = record("Zinc KERVOALENN", ClientFlags.NONE);
        tour.dialogs().refusing();
        go(robot, new Destination.ClientMerge(kept, Optional.of(other)));
        robot.clickOn("Réunir les deux fiches");

        assertThat(tour.desk().clients().get(other).id()).isEqualTo(other);
    }

    @Test
    void aClientWithNothingIsRemoved(FxRobot robot) {
        ClientId alone = record("Zinguerie Quéré", ClientFlags.NONE);
        go(robot, new Destination.ClientCard(alone));
        robot.clickOn("Plus").clickOn("Supprimer le client");

        assertThat(tour.place()).isEqualTo(new Destination.Clients());
        assertThat(tour.desk().clients().rows()).extracting(ClientRow::id).doesNotContain(alone);
    }

    private ClientId record(String name, ClientFlags flags) {
        ClientDraft draft =
                ClientDraft.of(ClientKind.PROFESSIONAL, name, PostalAddress.of("1 rue Haute", "29000", "Quimper"));
        return tour.desk()
                .clients()
                .record(new ClientDraft(
                        draft.kind(),
                        MerchantStatus.UNKNOWN,
                        name,
                        "",
                        "",
                        List.of(new Contact(name, Contact.Role.REMINDERS, "", "")),
                        draft.addresses(),
                        flags,
                        ""))
                .id();
    }

    private static ClientFlags flags(LocalDate insolvency, LocalDate overIndebted) {
        return new ClientFlags(Optional.ofNullable(insolvency), Optional.ofNullable(overIndebted), false, false);
    }

    private static void tab(FxRobot robot, String title) {
        robot.interact(() -> {
            TabPane tabs = robot.lookup("#tabs").queryAs(TabPane.class);
            tabs.getTabs().stream()
                    .filter(tab -> tab.getText().equals(title))
                    .findFirst()
                    .ifPresent(tab -> tabs.getSelectionModel().select(tab));
        });
    }

    private static TableView<?> table(FxRobot robot, String id) {
        return robot.lookup(id).queryTableView();
    }

    private static TextField field(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }

    private static List<String> words(FxRobot robot, String place) {
        return robot.from(robot.lookup(place)).lookup((Predicate<Node>) Labeled.class::isInstance).queryAll().stream()
                .map(Labeled.class::cast)
                .map(Labeled::getText)
                .toList();
    }
}
