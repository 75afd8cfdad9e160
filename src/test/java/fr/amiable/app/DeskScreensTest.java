package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.Client;
import fr.amiable.common.Money;
import fr.amiable.dashboard.balance.AgeBucket;
import fr.amiable.dashboard.balance.AgedItem;
import fr.amiable.dashboard.balance.ClientBalance;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.ui.common.Appearance;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Destination.Reports;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What an owner sees of the whole desk on Monday morning, and where it leads. */
class DeskScreensTest extends TouredScreens {

    @Start
    void show(Stage stage) {
        tour = new ScreenTour(folder, stage, Appearance.LIGHT, 1240, 780);
    }

    @Test
    void theDayTheSumsAndWhatToDoAreTold(FxRobot robot) {
        go(robot, new Destination.Today());

        assertThat(words(robot, "#title")).isEqualTo("Mardi 24 novembre 2026");
        assertThat(words(robot, "#subtitle")).matches("\\d+ choses à faire.*");
        Money owed = Money.sum(tour.desk().invoices().rows(Optional.empty(), 500).stream()
                .map(InvoiceRow::outstanding)
                .toList());
        String exact = robot.lookup(".key-figure").query().getAccessibleText();
        assertThat(digits(exact)).isEqualTo(digits(owed.toString()));
    }

    @Test
    void aClaimIsTickedOffAndTheTickIsTakenBack(FxRobot robot) {
        go(robot, new Destination.Today());
        Button declared = robot.lookup(".claim-declared").queryButton();
        assertThat(declared.getAccessibleText()).isEqualTo("Créance déclarée : Toitures Duval SARL");
        int before = tour.toDo();

        robot.interact(declared::fire);

        Client client = insolvent();
        assertThat(client.flags().claimDeclaredOn()).contains(ScreenTour.TODAY);
        assertThat(robot.lookup(".claim-declared").tryQuery()).isEmpty();
        assertThat(tour.toDo()).isEqualTo(before - 1);
        assertThat(tour.desk().cases().chronology().of(client.id()))
                .anyMatch(entry -> entry.title().equals("Créance déclarée à la procédure collective"));
        go(robot, new Destination.ClientCard(client.id()));
        assertThat(words(robot, "#stopWords")).endsWith("Créance déclarée le 24/11/2026.");

        robot.interact(() -> tour.notices().lookup(".notice-undo").fireEvent(new ActionEvent()));

        assertThat(insolvent().flags().claimDeclaredOn()).isEmpty();
    }

    private Client insolvent() {
        return tour.desk().clients().rows().stream()
                .filter(row -> row.flags().insolvencyPublishedOn().isPresent())
                .map(row -> tour.desk().clients().get(row.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aReminderLeadsToTheLetterThatComesNext(FxRobot robot) {
        go(robot, new Destination.Today());

        Hyperlink remind = robot.lookup(".agenda-line .hyperlink").queryAllAs(Hyperlink.class).stream()
                .filter(link -> link.getText().startsWith("Relancer"))
                .findFirst()
                .orElseThrow();
        assertThat(remind.getAccessibleText()).startsWith("Relancer : ");
        robot.interact(remind::fire);

        assertThat(tour.place()).isInstanceOf(Destination.LetterDesk.class);
    }

    @Test
    void aBarOfTheBalanceOpensTheInvoicesBehindIt(FxRobot robot) {
        go(robot, new Destination.Today());
        Node bar = robot.lookup(".bar-button").queryAll().stream()
                .skip(1)
                .findFirst()
                .orElseThrow();
        assertThat(bar.getAccessibleText()).startsWith("1–30");

        robot.interact(bar::requestFocus);
        robot.push(KeyCode.SPACE);

        assertThat(tour.place()).isEqualTo(new Reports(Reports.Figures.BALANCE, Optional.of(AgeBucket.UP_TO_30)));
        assertThat(items(robot)).isNotEmpty().allMatch(item -> item.bucket() == AgeBucket.UP_TO_30);
    }

    @Test
    void theInvoicesBehindAClientAreShownAndEnterOpensOne(FxRobot robot) {
        go(robot, new Reports());
        TableView<ClientBalance> clients = table(robot, "#clients");
        int all = items(robot).size();
        robot.interact(() -> clients.getSelectionModel().select(0));
        ClientBalance first = clients.getItems().get(0);

        assertThat(items(robot)).hasSize(first.items()).hasSizeLessThan(all);
        TableView<AgedItem> items = table(robot, "#items");
        robot.interact(() -> {
            items.requestFocus();
            items.getSelectionModel().select(0);
        });
        robot.push(KeyCode.ENTER);
        assertThat(tour.place()).isInstanceOf(Destination.InvoicePage.class);
    }

    @Test
    void anotherDayGivesTheBalanceOfThatDayAndWhatIsNoDayIsExplained(FxRobot robot) {
        go(robot, new Reports());
        int today = items(robot).size();

        type(robot, "24/06/2026");
        assertThat(items(robot)).isNotEmpty().hasSizeLessThan(today);
        assertThat(titles(robot)).contains("Balance âgée au 24 juin 2026");

        type(robot, "31/02/2026");
        assertThat(words(robot, "#note")).isNotBlank();
        assertThat(titles(robot)).contains("Balance âgée au 24 juin 2026");

        type(robot, "01/01/2030");
        assertThat(words(robot, "#note")).startsWith("Date à venir");
        type(robot, "01/01/1901");
        assertThat(items(robot)).isEmpty();
    }

    @Test
    void everyTableCanLeaveTheWindow(FxRobot robot) {
        for (Reports.Figures figures : Reports.Figures.values()) {
            go(robot, Reports.on(figures));
            long tables = robot.lookup(".table-view").queryAll().stream()
                    .filter(DeskScreensTest::isShown)
                    .count();
            long menus = robot.lookup(".table-menu").queryAll().stream()
                    .filter(DeskScreensTest::isShown)
                    .count();
            assertThat(menus).isEqualTo(tables).isPositive();
        }
    }

    /** On the tab looked at. */
    private static boolean isShown(Node node) {
        return node.localToScene(node.getBoundsInLocal()).getWidth() > 0 && isVisibleUpwards(node);
    }

    private static boolean isVisibleUpwards(Node node) {
        return node == null || node.isVisible() && isVisibleUpwards(node.getParent());
    }

    private static void type(FxRobot robot, String day) {
        robot.interact(() -> robot.lookup("#day").queryAs(TextField.class).setText(day));
    }

    private static List<AgedItem> items(FxRobot robot) {
        TableView<AgedItem> table = table(robot, "#items");
        return List.copyOf(table.getItems());
    }

    private static <R> TableView<R> table(FxRobot robot, String id) {
        return robot.lookup(id).queryTableView();
    }

    private static List<String> titles(FxRobot robot) {
        return robot.lookup(".section-title").queryAllAs(Labeled.class).stream()
                .map(title -> title.getText().replace('\u00a0', ' '))
                .toList();
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryLabeled().getText().replace('\u00a0', ' ');
    }

    private static String digits(String words) {
        return words.toLowerCase(Locale.FRANCE).replaceAll("\\D", "");
    }
}
