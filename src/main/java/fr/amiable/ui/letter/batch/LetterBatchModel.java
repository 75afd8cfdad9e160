package fr.amiable.ui.letter.batch;

import fr.amiable.client.ClientId;
import fr.amiable.common.Refusal;
import fr.amiable.common.TableSheet;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.batch.BatchResult;
import fr.amiable.letter.batch.LetterBatches;
import fr.amiable.letter.posting.PostSheets;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The invoices chosen in the table, client by client: a letter opened in turn for each, or all of them produced in one file. */
public final class LetterBatchModel {

    private final ObservableList<ClientBatch> batches = FXCollections.observableArrayList();
    private final LetterType type;
    private final List<InvoiceId> chosen;
    private final InvoiceService invoices;
    private final LetterService letters;
    private final LetterBatches together;
    private final PostSheets sheets;
    private final ObservableList<ProducedLetter> produced = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final Tasks tasks;
    private final LocalDate today;

    /** What the screen does with the desk. */
    public record Services(InvoiceService invoices, LetterService letters, LetterBatches batches, PostSheets sheets) {}

    public LetterBatchModel(LetterType type, List<InvoiceId> chosen, Services services, Tasks tasks, LocalDate today) {
        this.type = type;
        this.chosen = List.copyOf(chosen);
        this.invoices = services.invoices();
        this.letters = services.letters();
        this.together = services.batches();
        this.sheets = services.sheets();
        this.tasks = tasks;
        this.today = today;
    }

    public void load() {
        tasks.start(Work.onScreen("", this::read).onSuccess(batches::setAll));
    }

    private List<ClientBatch> read() {
        Map<ClientId, List<InvoiceRow>> byClient = new LinkedHashMap<>();
        chosen.stream()
                .map(invoices::row)
                .sorted(Comparator.comparing(InvoiceRow::clientName, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(InvoiceRow::dueOn))
                .filter(row -> row.outstanding().isPositive())
                .forEach(row -> byClient.computeIfAbsent(row.client(), any -> new ArrayList<>())
                        .add(row));
        return byClient.values().stream()
                .map(rows -> new ClientBatch(rows.get(0).clientName(), rows, isWritten(rows.get(0))))
                .toList();
    }

    private boolean isWritten(InvoiceRow row) {
        return letters.ofInvoice(row.id()).stream()
                .anyMatch(letter -> letter.type() == type && letter.writtenOn().equals(today));
    }

    /** Produces every letter that was not written today, and writes them in one file; stopped on the way, none is kept. */
    public void produceAll(String label, Path target, Consumer<BatchResult> onDone) {
        List<LetterRequest> requests = batches.stream()
                .filter(batch -> !batch.isWritten())
                .map(batch -> LetterRequest.of(type, batch.first(), today).about(batch.all()))
                .toList();
        if (busy.get() || requests.isEmpty()) {
            return;
        }
        refusal.set(null);
        busy.set(true);
        tasks.start(Work.inBackground(label, progress -> together.produce(requests, target, progress))
                .onSuccess(result -> {
                    produced.setAll(result.letters());
                    onDone.accept(result);
                })
                .onRefusal(Refusal.class, refusal::set)
                .andFinally(() -> {
                    busy.set(false);
                    load();
                }));
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Why the last batch was not done; null when it was. */
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** Those of the last batch, in the order of its file. */
    ObservableList<ProducedLetter> produced() {
        return produced;
    }

    /** To whom they go. */
    TableSheet addresses() {
        return sheets.addresses(List.copyOf(produced));
    }

    LetterType type() {
        return type;
    }

    ObservableList<ClientBatch> batches() {
        return batches;
    }
}
