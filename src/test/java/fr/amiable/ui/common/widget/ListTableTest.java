package fr.amiable.ui.common.widget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Money;
import fr.amiable.ui.common.WindowMemory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The one way list screens set their tables up. */
@ExtendWith(ApplicationExtension.class)
class ListTableTest {

    private record Line(String name, Money amount, LocalDate day, String state) {}

    private static final Line LATE = new Line("Élan", new Money(123_450), LocalDate.of(2026, 3, 1), "Échue");
    private static final Line QUIET = new Line("Dune", new Money(-200), null, "");

    private final ObservableList<Line> lines = FXCollections.observableArrayList(LATE, QUIET);
    private TableView<Line> table;
    private TextField search;
    private final List<Line> opened = new ArrayList<>();

    @Start
    void show(Stage stage) {
        table = new TableView<>();
        search = new TextField();
        ListTable.in(
                        table,
                        List.of(
                                Columns.words("name", "Nom", Line::name),
                                Columns.amount("amount", "Dû", Line::amount),
                                Columns.day("day", "Échéance", Line::day),
                                Columns.chip("state", "État", Line::state, (words, chip) -> {
                                    chip.setVisible(!words.isEmpty());
                                    chip.show(words, Tone.RED);
                                })),
                        WindowMemory.in(Path.of("aucun")),
                        "lines")
                .knownBy(Line::name)
                .showing(lines)
                .opening(opened::add, search);
        stage.setScene(new Scene(new VBox(search, table), 600, 300));
        stage.show();
    }

    @Test
    void theLinesChosenAreCopiedAsASpreadsheetTakesThem(FxRobot robot) {
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().selectAll();
        });
        robot.push(KeyCode.CONTROL, KeyCode.C);

        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .isEqualTo("Nom\tDû\tÉchéance\tÉtat\nÉlan\t1234,50\t01/03/2026\tÉchue\nDune\t-2,00\t\t"));
    }

    @Test
    void aSortedTableOpensTheLineThatIsSeen(FxRobot robot) {
        robot.interact(() -> {
            table.getSortOrder().add(table.getColumns().get(0));
            search.requestFocus();
        });
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);

        assertThat(opened).containsExactly(QUIET);
    }

    @Test
    void theLineChosenStaysChosenWhenItIsReadAgainElsewhereInTheListWithOtherWords(FxRobot robot) {
        Line paid = new Line("Élan", Money.ZERO, LATE.day(), "Payée");
        robot.interact(() -> {
            table.getSelectionModel().select(LATE);
            lines.setAll(QUIET, new Line("Ferme", Money.ZERO, null, ""), paid);
        });

        assertThat(table.getSelectionModel().getSelectedItems()).containsExactly(paid);
    }

    @Test
    void aLineThatIsGoneIsNotReplacedByAnother(FxRobot robot) {
        robot.interact(() -> {
            table.getSelectionModel().select(LATE);
            lines.setAll(QUIET, new Line("Ferme", Money.ZERO, null, ""));
        });

        assertThat(table.getSelectionModel().getSelectedItems()).isEmpty();
    }

    @Test
    void severalLinesChosenStayChosenWhenTheTableIsSorted(FxRobot robot) {
        Line farm = new Line("Ferme", Money.ZERO, null, "");
        robot.interact(() -> {
            lines.add(farm);
            table.getSelectionModel().selectIndices(0, 2);
            table.getSortOrder().add(table.getColumns().get(0));
            lines.setAll(farm, QUIET, LATE);
        });

        assertThat(table.getSelectionModel().getSelectedItems()).containsExactlyInAnyOrder(LATE, farm);
    }

    @Test
    void theSameLinesReadAgainLeaveTheTableAlone(FxRobot robot) {
        List<Object> changes = new ArrayList<>();
        robot.interact(() -> {
            table.getItems().addListener((ListChangeListener<Line>) changes::add);
            ReadLines.into(lines, List.of(LATE, QUIET));
        });

        assertThat(changes).isEmpty();
    }
}
