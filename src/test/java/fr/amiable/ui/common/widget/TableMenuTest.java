package fr.amiable.ui.common.widget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Money;
import fr.amiable.common.TableSheet;
import fr.amiable.common.Texts;
import fr.amiable.exporting.CsvSheetWriter;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.ScriptedDialogs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.transformation.SortedList;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TableMenuTest {

    private record Row(String name, Money due, LocalDate since, boolean isLate) {}

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));

    @TempDir
    private Path folder;

    private final Texts texts = new Texts();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<String> said = new ArrayList<>();
    private final List<String> printed = new ArrayList<>();
    private final List<TableSheet> drawn = new ArrayList<>();
    private TableView<Row> table;
    private TableMenu menu;

    @Start
    void show(Stage stage) {
        table = new TableView<>();
        menu = new TableMenu();
        TableColumn<Row, Money> due = Columns.amount("due", "Dû", Row::due);
        table.getColumns().add(Columns.words("name", "Nom", Row::name));
        table.getColumns().add(due);
        table.getColumns().add(Columns.day("since", "Depuis", Row::since));
        table.getColumns()
                .add(Columns.chip(
                        "late",
                        "État",
                        Row::isLate,
                        (isLate, chip) -> chip.show(isLate ? "échue" : "à échoir", isLate ? Tone.AMBER : Tone.GREY)));
        SortedList<Row> sorted = new SortedList<>(FXCollections.observableArrayList(
                new Row("Zoé", new Money(300), LocalDate.of(2026, 1, 2), true),
                new Row("Ana", new Money(100), LocalDate.of(2026, 3, 4), false),
                new Row("Max", new Money(200), null, true)));
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSortOrder().add(due);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        menu.serve(table, "Clients", new ListOutput(forms(), new ImmediateTasks(), dialogs, notices(), texts, CLOCK));
        stage.setScene(new Scene(new VBox(menu, table), 800, 400));
        stage.show();
    }

    @Test
    void whatLeavesIsWhatIsShownInItsOrder(FxRobot robot) throws Exception {
        Path file = folder.resolve("liste.csv");
        dialogs.savingTo(file);

        robot.interact(() -> table.getColumns().get(2).setVisible(false));
        choose(robot, "Exporter en CSV…");

        assertThat(Files.readString(file))
                .isEqualTo("\ufeffNom;Dû;État\r\nAna;1,00;à échoir\r\nMax;2,00;échue\r\nZoé;3,00;échue\r\n");
        assertThat(said).containsExactly("Liste enregistrée : " + file);
    }

    @Test
    void rowsChosenLeaveAlone(FxRobot robot) {
        robot.interact(() -> table.getSelectionModel().selectIndices(2, 0));

        choose(robot, "Imprimer les 2 lignes choisies…");

        assertThat(printed).containsExactly("Clients");
        assertThat(drawn.get(0).rows()).hasSize(2);
        assertThat(drawn.get(0).rows().get(0).get(0).text()).isEqualTo("Ana");
        assertThat(drawn.get(0).subtitle()).isEqualTo("Au 24/11/2026 · 2 lignes choisies");
    }

    @Test
    void aFileWithoutAnEndingGetsItsOwn(FxRobot robot) {
        dialogs.savingTo(folder.resolve("clients"));

        choose(robot, "Enregistrer en PDF…");

        assertThat(folder.resolve("clients.pdf")).exists();
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldInWords(FxRobot robot) {
        dialogs.savingTo(folder.resolve("absent").resolve("liste.csv"));

        choose(robot, "Exporter en CSV…");

        assertThat(dialogs.told()).singleElement().asString().contains("n’a pas pu être écrit");
    }

    @Test
    void columnsAreChosenAndTheLastOneStays(FxRobot robot) {
        for (String title : List.of("Nom", "Dû", "Depuis")) {
            robot.interact(() -> column(title).setSelected(false));
        }

        assertThat(table.getVisibleLeafColumns())
                .extracting(TableColumn::getText)
                .containsExactly("État");
        robot.interact(() -> menu.getOnShowing().handle(null));
        assertThat(column("État").isDisable()).isTrue();
    }

    private ListOutput.Forms forms() {
        return new ListOutput.Forms(
                new CsvSheetWriter(),
                sheet -> {
                    drawn.add(sheet);
                    return new byte[] {1};
                },
                (pdf, job) -> printed.add(job));
    }

    private Notices notices() {
        return new Notices() {
            @Override
            public void say(String words) {
                said.add(words);
            }

            @Override
            public void sayUndoable(String words, Runnable undo) {
                said.add(words);
            }
        };
    }

    private void choose(FxRobot robot, String words) {
        robot.interact(() -> {
            menu.getOnShowing().handle(null);
            menu.getItems().stream()
                    .filter(item -> words.equals(item.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
    }

    private CheckMenuItem column(String title) {
        Menu columns = (Menu) menu.getItems().get(4);
        return (CheckMenuItem) columns.getItems().stream()
                .filter((MenuItem item) -> title.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }
}
