package fr.amiable.ui.reminder;

import fr.amiable.client.ClientId;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.reminder.pause.PauseService;
import fr.amiable.reminder.pause.PausedDebt;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.common.widget.Columns;
import fr.amiable.ui.common.widget.ListTable;
import fr.amiable.ui.common.widget.Sheet;
import fr.amiable.ui.common.widget.SmallTable;
import fr.amiable.ui.common.widget.TabContent;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** What rests today: why, until when, and who ends it. */
public final class PausesTab implements TabContent<LocalDate> {

    private final PauseService pauses;
    private final Navigator navigator;
    private final Tasks tasks;
    private final Texts texts;
    private final TableView<PausedDebt> table;
    private final Node node;

    public PausesTab(PauseService pauses, Navigator navigator, Tasks tasks, Texts texts) {
        this.pauses = pauses;
        this.navigator = navigator;
        this.tasks = tasks;
        this.texts = texts;
        table = SmallTable.within(
                columns(), texts.get("reminders.pauses"), texts.get("reminders.pauses.none"), this::open);
        table.setId("pauses");
        node = Sheet.of(Sheet.part(texts.get("reminders.pauses"), table));
    }

    private List<TableColumn<PausedDebt, ?>> columns() {
        return List.of(
                ListTable.wide(
                        220, Columns.words("client", texts.get("reminders.pauses.client"), PausedDebt::clientName)),
                ListTable.wide(
                        130,
                        Columns.words(
                                "invoice",
                                texts.get("reminders.pauses.invoice"),
                                row -> row.invoiceNumber().orElseGet(() -> texts.get("reminders.pauses.whole")))),
                ListTable.wide(260, Columns.words("reason", texts.get("reminders.pauses.reason"), this::reason)),
                ListTable.wide(
                        105,
                        Columns.day(
                                "until",
                                texts.get("reminders.pauses.until"),
                                row -> row.pause().until().orElse(null))),
                ListTable.wide(
                        110,
                        Columns.mutedWords(
                                "release",
                                texts.get("reminders.pauses.release"),
                                row -> texts.of(row.pause().release()))),
                ListTable.wide(
                        115,
                        Columns.amount(
                                "outstanding", texts.get("reminders.pauses.outstanding"), PausedDebt::outstanding)));
    }

    private String reason(PausedDebt row) {
        String reason = texts.of(row.pause().reason());
        return row.pause().detail().isEmpty()
                ? reason
                : reason + " · " + row.pause().detail();
    }

    private void open(PausedDebt row) {
        Subject about = row.pause().about();
        if (row.pause().stop().isPresent()) {
            navigator.show(new Destination.ReminderChoice(about));
            return;
        }
        navigator.show(
                about.kind() == Subject.Kind.INVOICE
                        ? new Destination.InvoicePage(new InvoiceId(about.id()))
                        : new Destination.ClientCard(new ClientId(about.id())));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(LocalDate today) {
        tasks.start(Work.onScreen("", pauses::today).onSuccess(rows -> SmallTable.show(table, rows)));
    }
}
