package fr.amiable.ui.letter.batch;

import fr.amiable.client.ClientId;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.LetterType;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The invoices chosen in the table, client by client; nothing is written before the owner looked at it. */
public final class LetterBatchModel {

    private final ObservableList<ClientBatch> batches = FXCollections.observableArrayList();
    private final LetterType type;
    private final List<InvoiceId> chosen;
    private final InvoiceService invoices;
    private final LetterService letters;
    private final Tasks tasks;
    private final LocalDate today;

    public LetterBatchModel(
            LetterType type,
            List<InvoiceId> chosen,
            InvoiceService invoices,
            LetterService letters,
            Tasks tasks,
            LocalDate today) {
        this.type = type;
        this.chosen = List.copyOf(chosen);
        this.invoices = invoices;
        this.letters = letters;
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

    LetterType type() {
        return type;
    }

    ObservableList<ClientBatch> batches() {
        return batches;
    }
}
