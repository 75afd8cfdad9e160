package fr.amiable.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Progress;
import fr.amiable.dashboard.DashboardRepository;
import fr.amiable.dashboard.Ledger;
import fr.amiable.dashboard.LedgerSamples;
import fr.amiable.dashboard.SentLetter;
import fr.amiable.dashboard.report.Report;
import fr.amiable.dashboard.report.ReportService;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the tables show follows the day and the period chosen last, whatever comes back first. */
class ReportsModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final ReportService reports = new ReportService(new EmptyLedger(), day -> List.of(), () -> 0);

    @Test
    void theFirstFiguresAreThoseOfTheTwelveMonthsThatEndToday() {
        ReportsModel model = new ReportsModel(reports, new ImmediateTasks(), CLOCK);

        model.load("");

        Report read = model.reportProperty().get();
        assertThat(read.period().from()).isEqualTo(LocalDate.of(2025, 11, 25));
        assertThat(read.period().to()).isEqualTo(TODAY);
        assertThat(model.loadingProperty().get()).isFalse();
        assertThat(model.isAhead()).isFalse();
    }

    @Test
    void aDayThatCannotBeReadKeepsTheFigures() {
        ReportsModel model = new ReportsModel(reports, new ImmediateTasks(), CLOCK);
        model.load("");
        Report before = model.reportProperty().get();

        model.dayProperty().set(null);
        model.load("");

        assertThat(model.reportProperty().get()).isSameAs(before);
        assertThat(model.isAhead()).isFalse();
    }

    @Test
    void anAnswerThatComesLateIsNotShownOverALaterQuestion() throws Exception {
        List<Work<?>> waiting = new ArrayList<>();
        ReportsModel model = new ReportsModel(reports, (Tasks) waiting::add, CLOCK);
        model.load("");
        model.periodProperty().set(ReportPeriod.THREE_MONTHS);
        model.dayProperty().set(TODAY.plusDays(1));
        model.load("");

        assertThat(model.loadingProperty().get()).isTrue();
        finish(waiting.get(1));
        finish(waiting.get(0));

        assertThat(model.reportProperty().get().period().to()).isEqualTo(TODAY.plusDays(1));
        assertThat(model.loadingProperty().get()).isFalse();
        assertThat(model.isAhead()).isTrue();
    }

    private static <T> void finish(Work<T> work) throws Exception {
        work.succeed(work.run(Progress.NONE));
    }

    /** A desk where nothing was sold yet. */
    private static final class EmptyLedger implements DashboardRepository {

        @Override
        public Ledger open(LocalDate today) {
            return since(today);
        }

        @Override
        public Ledger since(LocalDate since) {
            return new LedgerSamples().since(since.toString());
        }

        @Override
        public List<SentLetter> lettersAbout(Set<InvoiceId> invoices) {
            return List.of();
        }
    }
}
