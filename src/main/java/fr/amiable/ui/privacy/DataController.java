package fr.amiable.ui.privacy;

import fr.amiable.client.ClientId;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.privacy.ErasurePlan;
import fr.amiable.privacy.PrivacyService;
import fr.amiable.transfer.DeskArchives;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.widget.Columns;
import fr.amiable.ui.common.widget.RefusalLabel;
import fr.amiable.ui.common.widget.SmallTable;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;

/** Ties the settings about the data as a whole to their model. */
public final class DataController {

    /** One line of the list: a part of what is known of a client, kept too long. */
    private record Overdue(ClientId client, String name, ErasurePlan.Line part) {}

    private final DataModel model;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Texts texts;
    private TableView<Overdue> table;

    @FXML
    private Label refusal;

    @FXML
    private Label takeInWhy;

    @FXML
    private Button takeIn;

    @FXML
    private Pane toPurge;

    @FXML
    private Button open;

    public DataController(DataModel model, Navigator navigator, Dialogs dialogs, Notices notices, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.notices = notices;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        table = SmallTable.within(
                List.of(
                        column("data.purge.client", 130, Overdue::name),
                        column(
                                "data.purge.part",
                                205,
                                line -> texts.of(line.part().part())),
                        column(
                                "data.purge.until",
                                110,
                                line -> FrenchText.date(line.part().until().orElseThrow())),
                        column("data.purge.rule", 164, this::rule)),
                texts.get("data.purge.title"),
                texts.get("data.purge.nothing"),
                this::show);
        toPurge.getChildren().setAll(table);
        model.toPurge().addListener((ListChangeListener<PrivacyService.ToPurge>) change -> showList());
        showList();
        open.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        model.emptyProperty().addListener((property, before, now) -> showTakeIn());
        showTakeIn();
        RefusalLabel.follow(refusal, model.refusalProperty(), texts);
    }

    private String rule(Overdue line) {
        return line.part()
                .rule()
                .map(rule -> texts.get("data.purge.rule." + rule.code().name()))
                .orElse("");
    }

    private TableColumn<Overdue, String> column(String key, double width, Function<Overdue, String> value) {
        TableColumn<Overdue, String> column = Columns.inOrder(texts.get(key), value);
        column.setPrefWidth(width);
        return column;
    }

    private void showList() {
        SmallTable.show(
                table,
                model.toPurge().stream()
                        .flatMap(client ->
                                client.parts().stream().map(part -> new Overdue(client.client(), client.name(), part)))
                        .toList());
    }

    private void showTakeIn() {
        boolean isEmpty = model.emptyProperty().get();
        takeInWhy.setText(texts.get(isEmpty ? "data.takeIn.empty" : "data.takeIn.full"));
        takeIn.setDisable(!isEmpty);
    }

    private void show(Overdue line) {
        navigator.show(new Destination.PersonalData(line.client()));
    }

    @FXML
    private void export() {
        dialogs.chooseFileToSave(texts.get("data.export.name", model.today().toString()))
                .ifPresent(file -> model.export(file, texts.get("data.export.making"), said("data.export.done")));
    }

    @FXML
    private void takeIn() {
        dialogs.chooseAnyFiles().stream()
                .findFirst()
                .ifPresent(file -> model.takeIn(file, texts.get("data.takeIn.making"), content -> {
                    said("data.takeIn.done").accept(content);
                    navigator.show(new Destination.Today());
                }));
    }

    private Consumer<DeskArchives.Content> said(String key) {
        return content -> notices.say(texts.get(key, content.tables(), content.rows(), content.files()));
    }

    @FXML
    private void open() {
        show(table.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void saveNotice() {
        save("data.papers.noticeName", model::saveNotice);
    }

    @FXML
    private void saveRegister() {
        save("data.papers.registerName", model::saveRegister);
    }

    private void save(String name, BiConsumer<Path, Consumer<Path>> saving) {
        dialogs.chooseFileToSave(texts.get(name))
                .ifPresent(file -> saving.accept(file, saved -> notices.say(texts.get("data.papers.saved", saved))));
    }
}
