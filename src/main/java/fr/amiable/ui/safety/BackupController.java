package fr.amiable.ui.safety;

import fr.amiable.backup.Backup;
import fr.amiable.backup.BackupService;
import fr.amiable.backup.Comparison;
import fr.amiable.backup.Inventory;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.widget.Columns;
import fr.amiable.ui.common.widget.PathCell;
import fr.amiable.ui.common.widget.Shown;
import fr.amiable.ui.common.widget.SmallTable;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;

/** The backups: where they go, which there are, and going back to one. */
public final class BackupController {

    private final BackupModel model;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Texts texts;
    private final BackupWords words;
    private TableView<Backup> table;
    private Optional<Path> chosen = Optional.empty();

    @FXML
    private Label place;

    @FXML
    private Button usual;

    @FXML
    private Label late;

    @FXML
    private Label refusal;

    @FXML
    private Pane list;

    @FXML
    private Button compare;

    @FXML
    private Pane keyBox;

    @FXML
    private PasswordField key;

    @FXML
    private Pane comparison;

    @FXML
    private Label compared;

    @FXML
    private Pane lines;

    public BackupController(BackupModel model, Dialogs dialogs, Notices notices, ZoneId zone, Texts texts) {
        this.model = model;
        this.dialogs = dialogs;
        this.notices = notices;
        this.texts = texts;
        this.words = new BackupWords(texts, zone);
    }

    @FXML
    private void initialize() {
        table = SmallTable.within(
                List.of(
                        column("safety.backup.at", 150, words::madeAt),
                        column("safety.backup.occasion", 150, backup -> texts.of(backup.occasion())),
                        column("safety.backup.size", 80, words::size),
                        folders()),
                texts.get("safety.backup.list"),
                texts.get("safety.backup.nothing"),
                backup -> compare());
        list.getChildren().setAll(table);
        model.backups().addListener((ListChangeListener<Backup>) change -> showList());
        showList();
        compare.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        Shown.set(late, false);
        model.placeProperty().addListener((property, before, now) -> show(now));
        Optional.ofNullable(model.placeProperty().get()).ifPresent(this::show);
        model.refusalProperty().addListener((property, before, now) -> {
            refusal.setText(now.map(why -> why.message(texts)).orElse(""));
            Shown.set(refusal, now.isPresent());
        });
        Shown.set(refusal, false);
        model.keyNeededProperty().addListener((property, before, isNeeded) -> Shown.set(keyBox, isNeeded));
        Shown.set(keyBox, false);
        model.preparedProperty().addListener((property, before, now) -> showComparison(now));
        Shown.set(comparison, false);
    }

    private TableColumn<Backup, String> column(String key, double width, Function<Backup, String> value) {
        TableColumn<Backup, String> column = Columns.inOrder(texts.get(key), value);
        column.setPrefWidth(width);
        return column;
    }

    private TableColumn<Backup, String> folders() {
        TableColumn<Backup, String> column = column(
                "safety.backup.where", 200, backup -> backup.file().getParent().toString());
        column.setCellFactory(any -> new PathCell<>());
        return column;
    }

    private void showList() {
        SmallTable.show(table, List.copyOf(model.backups()));
    }

    private void show(BackupModel.Place now) {
        place.setText(words.place(now));
        place.getStyleClass().removeAll("warning");
        if (now.isAway()) {
            place.getStyleClass().add("warning");
        }
        Shown.set(usual, now.isChosen());
        Shown.set(late, now.isLate());
    }

    private void showComparison(Optional<BackupModel.Prepared> now) {
        Shown.set(comparison, now.isPresent());
        now.ifPresent(ready -> {
            compared.setText(words.compared(ready));
            TableView<Comparison.Line> counts =
                    SmallTable.within(words.comparison(), texts.get("safety.restore.title"), "", line -> {});
            SmallTable.show(counts, ready.comparison().lines());
            lines.getChildren().setAll(counts);
        });
    }

    @FXML
    private void backUp() {
        model.backUp(texts.get("safety.backup.making"), made -> notices.say(said(made)));
    }

    private String said(BackupService.Made made) {
        if (!made.damaged().isEmpty()) {
            return texts.get("safety.backup.damaged", made.damaged().size());
        }
        return made.isElsewhere()
                ? texts.get("safety.backup.madeElsewhere")
                : texts.get(
                        "safety.backup.made",
                        made.inventory().files().map(Inventory.KeptFiles::count).orElse(0L));
    }

    @FXML
    private void choose() {
        dialogs.chooseFolder(texts.get("safety.backup.choose")).ifPresent(folder -> model.choose(Optional.of(folder)));
    }

    @FXML
    private void backToUsual() {
        model.choose(Optional.empty());
    }

    @FXML
    private void compare() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(backup -> prepare(backup.file()));
    }

    @FXML
    private void openFile() {
        dialogs.chooseAnyFiles().stream().findFirst().ifPresent(this::prepare);
    }

    private void prepare(Path file) {
        chosen = Optional.of(file);
        model.prepare(file, key.getText(), texts.get("safety.restore.preparing"));
    }

    @FXML
    private void giveKey() {
        chosen.ifPresent(this::prepare);
    }

    @FXML
    private void replace() {
        if (dialogs.confirm(Question.REPLACE_DATA)) {
            model.replace(aside -> {
                dialogs.tell(texts.get("safety.restore.title"), texts.get("safety.restore.asked", aside));
                table.getScene().getWindow().hide();
            });
        }
    }

    @FXML
    private void discard() {
        model.discard();
    }
}
