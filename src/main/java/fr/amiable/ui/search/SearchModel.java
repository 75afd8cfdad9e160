package fr.amiable.ui.search;

import fr.amiable.search.HitKind;
import fr.amiable.search.SearchAnswer;
import fr.amiable.search.SearchService;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is under the search field: the answer to the last thing typed, never to an earlier one, and the line chosen in it. */
public final class SearchModel {

    /** How far the answer is. */
    enum State {
        /** Nothing was typed. */
        IDLE,
        SEARCHING,
        ANSWERED
    }

    private static final int BEST = 4;
    private static final int BEST_OF_JOURNAL = 2;
    private static final int ALL = 200;
    private static final SearchAnswer NOTHING = new SearchAnswer(List.of(), 1);

    private final SearchService search;
    private final Tasks tasks;
    private final Consumer<Destination> open;
    private final AtomicLong newest = new AtomicLong();
    private final ObservableList<SearchLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.IDLE);
    private SearchAnswer answer = NOTHING;
    private String typed = "";
    private boolean isOpeningFirst;

    /** @param open goes to where a hit is seen */
    public SearchModel(SearchService search, Tasks tasks, Consumer<Destination> open) {
        this.search = search;
        this.tasks = tasks;
        this.open = open;
    }

    /** Looks for what is typed now. */
    void search(String words) {
        typed = words;
        if (words.isBlank()) {
            forget();
            return;
        }
        start(() -> search.search(words, BEST), false);
    }

    private void start(Callable<SearchAnswer> question, boolean isOfOneKind) {
        long number = newest.incrementAndGet();
        state.set(State.SEARCHING);
        tasks.start(Work.onScreen("", () -> newest.get() == number ? question.call() : NOTHING)
                .onSuccess(found -> {
                    if (newest.get() == number) {
                        show(found, isOfOneKind);
                    }
                }));
    }

    /** All of one group. */
    void seeAll(HitKind kind) {
        String words = typed;
        start(() -> search.search(words, kind, ALL), true);
    }

    /** Back to nothing typed; an answer on its way is dropped. */
    void forget() {
        newest.incrementAndGet();
        typed = "";
        isOpeningFirst = false;
        answer = NOTHING;
        lines.clear();
        chosen.set(-1);
        state.set(State.IDLE);
    }

    private void show(SearchAnswer found, boolean isOfOneKind) {
        answer = found;
        chosen.set(-1);
        lines.setAll(linesOf(found, isOfOneKind));
        state.set(State.ANSWERED);
        chosen.set(next(-1, 1));
        if (isOpeningFirst) {
            isOpeningFirst = false;
            openChosen();
        }
    }

    private static List<SearchLine> linesOf(SearchAnswer found, boolean isOfOneKind) {
        List<SearchLine> shown = new ArrayList<>();
        for (SearchAnswer.Group group : found.groups()) {
            shown.add(new SearchLine.Head(group.kind(), group.count()));
            int most = !isOfOneKind && group.kind() == HitKind.JOURNAL ? BEST_OF_JOURNAL : ALL;
            group.hits().stream().limit(most).map(SearchLine.Hit::new).forEach(shown::add);
            if (!isOfOneKind && group.count() > Math.min(most, group.hits().size())) {
                shown.add(new SearchLine.All(group.kind(), group.count()));
            }
        }
        return shown;
    }

    /** Chooses the next line (1) or the one before (-1); stays at the ends. */
    void move(int step) {
        int found = next(chosen.get(), step);
        if (found >= 0) {
            chosen.set(found);
        }
    }

    private int next(int from, int step) {
        for (int at = from + step; at >= 0 && at < lines.size(); at += step) {
            if (lines.get(at).isChoosable()) {
                return at;
            }
        }
        return -1;
    }

    /** Opens the chosen line, or the first one as soon as the answer is there; true when the window goes somewhere now. */
    boolean openChosen() {
        if (state.get() == State.SEARCHING) {
            isOpeningFirst = true;
            return false;
        }
        return chosenLine().map(this::open).orElse(false);
    }

    boolean open(SearchLine line) {
        if (line instanceof SearchLine.All all) {
            seeAll(all.kind());
            return false;
        }
        Optional<Destination> place =
                line instanceof SearchLine.Hit found ? HitPlaces.of(found.hit()) : Optional.empty();
        if (place.isPresent()) {
            forget();
            open.accept(place.get());
        }
        return place.isPresent();
    }

    Optional<SearchLine> chosenLine() {
        int at = chosen.get();
        return at < 0 || at >= lines.size() ? Optional.empty() : Optional.of(lines.get(at));
    }

    ObservableList<SearchLine> lines() {
        return lines;
    }

    ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** How much of the desk can be found so far, from 0 to 1. */
    double share() {
        return answer.share();
    }
}
