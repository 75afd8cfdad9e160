package fr.amiable.ui.dispute;

import fr.amiable.common.Money;
import fr.amiable.common.Refusal;
import fr.amiable.common.SoughtWords;
import fr.amiable.common.Texts;
import fr.amiable.dispute.DisputeRow;
import fr.amiable.dispute.DisputeService;
import fr.amiable.dispute.DisputeStage;
import fr.amiable.dispute.StageMove;
import fr.amiable.dispute.TargetDates;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.common.widget.ReadLines;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The disputes as a table and as a board by stage, filtered as the owner types. */
public final class DisputesModel {

    private static final String VIEW = "disputes.view";
    private static final String BOARD = "board";

    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<DisputeFilter> filter = new SimpleObjectProperty<>(DisputeFilter.OPEN);
    private final BooleanProperty board = new SimpleBooleanProperty();
    private final ObservableList<DisputeEntry> all = FXCollections.observableArrayList();
    private final FilteredList<DisputeEntry> shown = new FilteredList<>(all);
    private final ReadOnlyObjectWrapper<Money> contested = new ReadOnlyObjectWrapper<>(Money.ZERO);
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();

    private final DisputeService disputes;
    private final Texts texts;
    private final Tasks tasks;
    private final LocalDate today;

    public DisputesModel(DisputeService disputes, WindowMemory memory, Texts texts, Tasks tasks, Clock clock) {
        this.disputes = disputes;
        this.texts = texts;
        this.tasks = tasks;
        this.today = LocalDate.now(clock);
        board.set(memory.find(VIEW).filter(BOARD::equals).isPresent());
        board.addListener((property, before, isBoard) -> memory.keep(VIEW, isBoard ? BOARD : "table"));
        search.addListener((property, before, now) -> refresh());
        filter.addListener((property, before, now) -> refresh());
        shown.addListener((ListChangeListener<DisputeEntry>) change -> total());
        refresh();
    }

    public void load() {
        tasks.start(Work.onScreen("", this::read).onSuccess(entries -> {
            ReadLines.into(all, entries);
            empty.set(entries.isEmpty());
        }));
    }

    private List<DisputeEntry> read() {
        return disputes.rows().stream()
                .map(row -> DisputeEntry.of(row, texts.of(row.category()), today))
                .toList();
    }

    private void refresh() {
        SoughtWords sought = SoughtWords.of(search.get());
        DisputeFilter chosen = filter.get();
        shown.setPredicate(entry -> chosen.accepts(entry) && entry.has(sought));
    }

    private void total() {
        contested.set(
                Money.sum(shown.stream().map(entry -> entry.row().contested()).toList()));
    }

    /** True when going there is going back, which needs a reason. */
    boolean isBack(DisputeRow row, DisputeStage stage) {
        return stage.compareTo(row.progress().stage()) < 0;
    }

    /** Moves a dispute to an open stage today, with the target date the stage proposes. */
    public void move(DisputeRow row, DisputeStage stage, String reason) {
        StageMove move = new StageMove(
                stage,
                today,
                TargetDates.proposed(stage, row.category(), today),
                texts.get("dispute.next." + stage.name()),
                reason);
        refusal.set(null);
        tasks.start(Work.onScreen("", () -> disputes.moveTo(row.id(), move))
                .onSuccess(moved -> load())
                .onRefusal(Refusal.class, refusal::set));
    }

    /** The stage before or after, {@code CLOSED} left out: a dispute is closed on its page. */
    static Optional<DisputeStage> beside(DisputeStage stage, int step) {
        int place = stage.ordinal() + step;
        return place < 0 || place >= DisputeStage.CLOSED.ordinal()
                ? Optional.empty()
                : Optional.of(DisputeStage.values()[place]);
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ObjectProperty<DisputeFilter> filterProperty() {
        return filter;
    }

    /** True for the board, false for the table; remembered from one time to the next. */
    public BooleanProperty boardProperty() {
        return board;
    }

    public ObservableList<DisputeEntry> shown() {
        return shown;
    }

    /** What the disputes shown contest. */
    public ReadOnlyObjectProperty<Money> contestedProperty() {
        return contested.getReadOnlyProperty();
    }

    /** Why a card did not move; null when all went well. */
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** True when there is no dispute at all. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }
}
