package fr.amiable.ui.settings;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Percentage;
import fr.amiable.common.Texts;
import fr.amiable.law.Semester;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.form.PercentField;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.Columns;
import fr.amiable.ui.common.widget.TabKey;
import fr.amiable.ui.common.widget.Tone;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;

/** Ties the table of legal rates and its form to their model. */
public final class RatesController {

    /** Just what their words need, so that the source keeps the most room. */
    private static final double[] WIDTHS = {116, 92, 94, 84, 80};

    private static final double SOURCE = 80;

    private final RatesModel model;
    private final Notices notices;
    private final Texts texts;
    private FormMessages messages;

    @FXML
    private Label state;

    @FXML
    private TableView<RateEntry> table;

    @FXML
    private Card form;

    @FXML
    private ComboBox<Semester> semester;

    @FXML
    private PercentField legalOther;

    @FXML
    private PercentField legalIndividual;

    @FXML
    private PercentField ecbRefinancing;

    @FXML
    private TextArea source;

    @FXML
    private CheckBox verified;

    @FXML
    private Button remove;

    public RatesController(RatesModel model, Notices notices, Texts texts) {
        this.model = model;
        this.notices = notices;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        TabKey.leavesTextsIn(source);
        SemesterWords words = new SemesterWords(texts);
        semester.setConverter(words);
        semester.setItems(model.semesters());
        bindForm();
        table.getColumns().setAll(columns(words));
        for (int column = 0; column < WIDTHS.length; column++) {
            table.getColumns().get(column).setMinWidth(WIDTHS[column]);
            table.getColumns().get(column).setPrefWidth(WIDTHS[column]);
        }
        table.getColumns().get(WIDTHS.length).setMinWidth(SOURCE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setItems(model.entries());
        table.getSelectionModel().selectedItemProperty().addListener((property, before, chosen) -> {
            if (chosen != null) {
                model.correct(chosen);
            }
        });
        remove.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !isOwners(table.getSelectionModel().getSelectedItem()),
                        table.getSelectionModel().selectedItemProperty()));
        state.textProperty().bind(Bindings.createStringBinding(this::stateWords, model.stateProperty()));
        messages =
                FormMessages.in(form, texts).checkedBy(model.fields()::problems).following(model.problems());
        model.load();
    }

    private void bindForm() {
        RateFields fields = model.fields();
        semester.valueProperty().bindBidirectional(fields.semesterProperty());
        legalOther.valueProperty().bindBidirectional(fields.legalOtherProperty());
        legalIndividual.valueProperty().bindBidirectional(fields.legalIndividualProperty());
        ecbRefinancing.valueProperty().bindBidirectional(fields.ecbRefinancingProperty());
        source.textProperty().bindBidirectional(fields.sourceProperty());
        verified.selectedProperty().bindBidirectional(fields.verifiedProperty());
    }

    private List<TableColumn<RateEntry, ?>> columns(SemesterWords words) {
        return List.of(
                Columns.words(
                        "semester",
                        texts.get("rates.semester"),
                        entry -> words.toString(entry.rates().semester())),
                Columns.chip(
                        "standing",
                        texts.get("rates.standing"),
                        RateEntry::standing,
                        (standing, chip) -> chip.show(
                                texts.of(standing), standing == RateEntry.Standing.VERIFIED ? Tone.GREEN : Tone.AMBER)),
                rate("legalOther", "rates.legalOther", entry -> entry.rates().legalOther()),
                rate(
                        "legalIndividual",
                        "rates.legalIndividual",
                        entry -> entry.rates().legalIndividual()),
                rate("ecb", "rates.ecb", entry -> entry.rates().ecbRefinancing()),
                Columns.mutedWords("source", texts.get("rates.source"), this::source));
    }

    private TableColumn<RateEntry, Percentage> rate(String id, String title, Function<RateEntry, Percentage> value) {
        return Columns.number(id, texts.get(title), value, FrenchText::rate);
    }

    private String source(RateEntry entry) {
        return entry.isOwners()
                ? texts.get("rates.owners", entry.rates().source())
                : entry.rates().source();
    }

    private static boolean isOwners(RateEntry entry) {
        return entry != null && entry.isOwners();
    }

    private String stateWords() {
        return model.stateProperty().get() == null
                ? ""
                : texts.get(
                        "rates.state." + model.stateProperty().get(),
                        model.present().half(),
                        model.present().year());
    }

    @FXML
    private void clear() {
        table.getSelectionModel().clearSelection();
        model.startNew();
    }

    @FXML
    private void remove() {
        model.remove(
                table.getSelectionModel().getSelectedItem(),
                texts.get("rates.saving"),
                undo -> notices.sayUndoable(texts.get("rates.removed"), undo));
    }

    @FXML
    private void save() {
        if (messages.areAllRight()) {
            model.save(texts.get("rates.saving"), () -> notices.say(texts.get("rates.saved")));
        }
    }
}
