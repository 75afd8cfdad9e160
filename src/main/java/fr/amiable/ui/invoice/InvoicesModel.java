package fr.amiable.ui.invoice;

import fr.amiable.common.Money;
import fr.amiable.common.Progress;
import fr.amiable.common.SoughtWords;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The invoice table: the first lines at once, the rest as it comes in, filtered and sorted in memory. Sorting is done
 * here once for all lines, so that typing in the filter never sorts again.
 */
public final class InvoicesModel {

    static final int FIRST_PAGE = 200;
    static final int MOST_UNSEEN = 10_000;
    private static final int NEXT_PAGES = 10_000;
    private static final Comparator<InvoiceEntry> NEWEST_FIRST = Comparator.comparing(
                    (InvoiceEntry entry) -> entry.row().issuedOn())
            .thenComparing(entry -> entry.row().id().value())
            .reversed();

    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<InvoiceFilter> filter = new SimpleObjectProperty<>(InvoiceFilter.ALL);
    private final ObservableList<InvoiceEntry> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Money> shownOutstanding = new ReadOnlyObjectWrapper<>(Money.ZERO);
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private List<InvoiceEntry> all = new ArrayList<>();
    private Optional<Comparator<InvoiceEntry>> order = Optional.empty();
    private boolean isLookedAt = true;
    private boolean isLight;

    private final ReadOnlyObjectWrapper<Set<InvoiceId>> only;
    private final InvoiceService invoices;
    private final Tasks tasks;
    private final Clock clock;

    /** @param only those to show at first; none for all of them */
    public InvoicesModel(List<InvoiceId> only, InvoiceService invoices, Tasks tasks, Clock clock) {
        this.only = new ReadOnlyObjectWrapper<>(Set.copyOf(only));
        this.invoices = invoices;
        this.tasks = tasks;
        this.clock = clock;
        search.addListener((property, before, now) -> refresh());
        filter.addListener((property, before, now) -> refresh());
    }

    /**
     * While it is not looked at, a long list holds no lines but the first: they take much memory, and to read them is for nobody.
     *
     * @param label shown while they are read again
     */
    public void lookAt(boolean isSeen, String label) {
        isLookedAt = isSeen;
        if (isSeen && isLight) {
            isLight = false;
            loadRest(label, newestFirst(), LocalDate.now(clock));
        } else if (!isSeen) {
            lighten();
        }
    }

    private void lighten() {
        if (complete.get() && all.size() > MOST_UNSEEN) {
            replaceAll(newestFirst().subList(0, FIRST_PAGE));
            complete.set(false);
            isLight = true;
        }
    }

    private List<InvoiceEntry> newestFirst() {
        return all.stream().sorted(NEWEST_FIRST).toList();
    }

    /** Reads everything again; {@code label} is shown while the long part lasts. */
    public void load(String label) {
        isLight = false;
        LocalDate today = LocalDate.now(clock);
        tasks.start(Work.onScreen(label, () -> entries(invoices.rows(Optional.empty(), FIRST_PAGE), today))
                .onSuccess(first -> {
                    if (first.size() < FIRST_PAGE) {
                        replaceAll(first);
                        complete.set(true);
                    } else if (isLookedAt) {
                        replaceAll(followedByOthers(first));
                        loadRest(label, first, today);
                    } else {
                        replaceAll(first);
                        complete.set(false);
                        isLight = true;
                    }
                }));
    }

    /** The lines read before stay below until the rest is read again. */
    private List<InvoiceEntry> followedByOthers(List<InvoiceEntry> first) {
        Set<InvoiceId> read = first.stream().map(entry -> entry.row().id()).collect(Collectors.toSet());
        return Stream.concat(
                        first.stream(),
                        all.stream().filter(entry -> !read.contains(entry.row().id())))
                .toList();
    }

    private void loadRest(String label, List<InvoiceEntry> first, LocalDate today) {
        InvoiceRow last = first.get(first.size() - 1).row();
        tasks.start(Work.inBackground(label, progress -> rest(last, today, progress))
                .onSuccess(rest -> {
                    List<InvoiceEntry> joined = new ArrayList<>(first.size() + rest.size());
                    joined.addAll(first);
                    joined.addAll(rest);
                    replaceAll(joined);
                    complete.set(true);
                    if (!isLookedAt) {
                        lighten();
                    }
                }));
    }

    private List<InvoiceEntry> rest(InvoiceRow firstPageEnd, LocalDate today, Progress progress) {
        List<InvoiceEntry> rest = new ArrayList<>();
        Optional<InvoiceRow> after = Optional.of(firstPageEnd);
        while (after.isPresent() && !progress.isCancelled()) {
            List<InvoiceRow> page = invoices.rows(after, NEXT_PAGES);
            rest.addAll(entries(page, today));
            after = page.size() < NEXT_PAGES ? Optional.empty() : Optional.of(page.get(page.size() - 1));
        }
        return rest;
    }

    private static List<InvoiceEntry> entries(List<InvoiceRow> rows, LocalDate today) {
        return rows.stream().map(row -> InvoiceEntry.of(row, today)).toList();
    }

    private void replaceAll(List<InvoiceEntry> entries) {
        all = new ArrayList<>(entries);
        order.ifPresent(all::sort);
        empty.set(all.isEmpty());
        refresh();
    }

    /** Sorts every line; empty gives the reading order back, newest first. */
    public void sort(Optional<Comparator<InvoiceEntry>> newOrder) {
        order = newOrder;
        all.sort(newOrder.orElse(NEWEST_FIRST));
        refresh();
    }

    private void refresh() {
        SoughtWords sought = SoughtWords.of(search.get());
        List<InvoiceEntry> kept = new ArrayList<>();
        long outstanding = 0;
        for (InvoiceEntry entry : all) {
            if (isCounted(entry) && filter.get().accepts(entry) && entry.has(sought)) {
                kept.add(entry);
                outstanding += entry.row().outstanding().cents();
            }
        }
        shown.setAll(kept);
        shownOutstanding.set(new Money(outstanding));
    }

    private boolean isCounted(InvoiceEntry entry) {
        return only.get().isEmpty() || only.get().contains(entry.row().id());
    }

    /** Shows every invoice again. */
    public void widen() {
        only.set(Set.of());
        refresh();
    }

    /** The only invoices shown, whatever the filters; none when all may be. */
    public ReadOnlyObjectProperty<Set<InvoiceId>> onlyProperty() {
        return only.getReadOnlyProperty();
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ObjectProperty<InvoiceFilter> filterProperty() {
        return filter;
    }

    public ObservableList<InvoiceEntry> shown() {
        return shown;
    }

    /** What the lines shown still ask for, without interest. */
    public ReadOnlyObjectProperty<Money> shownOutstandingProperty() {
        return shownOutstanding.getReadOnlyProperty();
    }

    /** True once every invoice has been read. */
    public ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    /** True when there is no invoice at all. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }
}
