package fr.amiable.ui.contract;

import fr.amiable.common.Texts;
import fr.amiable.contract.ContractKind;
import fr.amiable.contract.ContractRow;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.widget.Columns;
import fr.amiable.ui.common.widget.EmptyState;
import fr.amiable.ui.common.widget.ListTable;
import fr.amiable.ui.common.widget.TableMenu;
import fr.amiable.ui.common.widget.Tables;
import fr.amiable.ui.common.widget.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;

/** Ties the table of contracts to its model. */
public final class ContractsController {

    private final ContractsModel model;
    private final Navigator navigator;
    private final Tables tables;
    private final Texts texts;

    @FXML
    private FlowPane filters;

    @FXML
    private ChoiceBox<Optional<ContractKind>> kind;

    @FXML
    private TextField search;

    @FXML
    private TableMenu lists;

    @FXML
    private TableView<ContractEntry> table;

    @FXML
    private EmptyState empty;

    @FXML
    private Label count;

    @FXML
    private Label notices;

    public ContractsController(ContractsModel model, Navigator navigator, Tables tables, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        ListTable.in(table, columns(), tables.memory(), "contracts")
                .knownBy(entry -> entry.row().id())
                .showing(model.shown())
                .opening(this::open, search)
                .leavingBy(lists, texts.get("contracts.title"), tables.output())
                .orElse(empty, model.emptyProperty(), texts.get("contracts.noneFound"));
        addFilters();
        offerKinds();
        search.textProperty().bindBidirectional(model.searchProperty());
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("contracts.count", model.shown().size()), model.shown()));
        notices.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("contracts.noticesNear", model.noticesNear(), ContractEntry.NEAR_DAYS),
                        model.shown()));
        model.load();
    }

    private void addFilters() {
        ToggleGroup group = new ToggleGroup();
        for (ContractFilter filter : ContractFilter.values()) {
            ToggleButton button = new ToggleButton(texts.of(filter));
            button.setToggleGroup(group);
            button.getStyleClass().add("filter");
            button.setUserData(filter);
            button.setSelected(filter == model.filterProperty().get());
            filters.getChildren().add(button);
        }
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else {
                model.filterProperty().set((ContractFilter) now.getUserData());
            }
        });
    }

    private void offerKinds() {
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<ContractKind> choice) {
                return choice == null ? "" : choice.map(texts::of).orElseGet(() -> texts.get("contracts.anyKind"));
            }

            @Override
            public Optional<ContractKind> fromString(String typed) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        });
        kind.getItems()
                .setAll(Stream.concat(
                                Stream.of(Optional.<ContractKind>empty()),
                                Arrays.stream(ContractKind.values()).map(Optional::of))
                        .toList());
        kind.valueProperty().bindBidirectional(model.kindProperty());
    }

    private List<TableColumn<ContractEntry, ?>> columns() {
        return List.of(
                ListTable.wide(130, Columns.reference("number", title("number"), of(ContractRow::number))),
                column(104, 60, Columns.mutedWords("kind", title("kind"), of(row -> texts.of(row.kind())))),
                column(180, 100, Columns.words("client", title("client"), of(ContractRow::clientName))),
                column(160, 50, Columns.mutedWords("object", title("object"), of(ContractRow::object))),
                ListTable.wide(
                        110,
                        Columns.amount(
                                "amount",
                                title("amount"),
                                of(row -> row.amount().orElse(null)))),
                ListTable.wide(
                        100,
                        Columns.day(
                                "signedOn",
                                title("signedOn"),
                                of(row -> row.signedOn().orElse(null)))),
                ListTable.wide(
                        100,
                        Columns.day(
                                "endsOn",
                                title("endsOn"),
                                entry -> entry.endsOn().orElse(null))),
                column(196, 190, Columns.chip("notice", title("notice"), this::state, ChipWords::showOn)),
                column(120, 108, Columns.chip("check", title("check"), this::light, ChipWords::showOn)));
    }

    /** So wide to start with, and never narrower than that in the smallest window. */
    private static TableColumn<ContractEntry, ?> column(
            double width, double least, TableColumn<ContractEntry, ?> column) {
        column.setMinWidth(least);
        return ListTable.wide(width, column);
    }

    private static <V> Function<ContractEntry, V> of(Function<ContractRow, V> value) {
        return entry -> value.apply(entry.row());
    }

    private String title(String column) {
        return texts.get("contracts." + column);
    }

    private ChipWords state(ContractEntry entry) {
        if (!entry.isSigned()) {
            return new ChipWords(0, texts.get("contracts.state.toSign"), Tone.AMBER);
        }
        if (entry.noticeBy().isPresent()) {
            String words =
                    texts.get("contracts.state.noticeBy", entry.noticeBy().get());
            return entry.isNoticeNear() ? new ChipWords(1, words, Tone.ORANGE) : new ChipWords(2, words, Tone.GREY);
        }
        return entry.isRunning()
                ? new ChipWords(3, texts.get("contracts.state.running"), Tone.GREEN)
                : new ChipWords(4, texts.get("contracts.state.ended"), Tone.GREY);
    }

    private ChipWords light(ContractEntry entry) {
        return switch (entry.light()) {
            case RED -> new ChipWords(0, texts.get("contracts.toCorrect", entry.toCorrect()), Tone.RED);
            case ORANGE -> new ChipWords(1, texts.of(entry.light()), Tone.AMBER);
            case GREEN -> new ChipWords(2, texts.of(entry.light()), Tone.GREEN);
        };
    }

    private void open(ContractEntry entry) {
        navigator.show(new Destination.ContractPage(entry.row().id()));
    }

    @FXML
    private void create() {
        navigator.show(new Destination.ContractForm(Optional.empty(), Optional.empty()));
    }

    @FXML
    private void showTerms() {
        navigator.show(new Destination.TermsVersions());
    }
}
