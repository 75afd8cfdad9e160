package fr.amiable.ui.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRepository;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.ui.common.ImmediateTasks;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The lines of a list that is longer than what is kept unseen. */
class InvoicesModelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final InvoicesModel model = model(InvoicesModel.MOST_UNSEEN + 500);

    @Test
    void aLongListLetsGoOfItsLinesWhileItIsNotLookedAtAndReadsThemAgain() {
        model.load("");
        List<InvoiceEntry> all = List.copyOf(model.shown());

        model.lookAt(false, "");
        assertThat(model.shown()).isEqualTo(all.subList(0, InvoicesModel.FIRST_PAGE));
        assertThat(model.completeProperty().get()).isFalse();

        model.lookAt(true, "");
        assertThat(model.shown()).isEqualTo(all);
        assertThat(model.completeProperty().get()).isTrue();
    }

    @Test
    void inAnotherOrderToo() {
        model.load("");
        model.sort(Optional.of(Comparator.comparing(entry -> entry.row().number())));
        List<InvoiceEntry> all = List.copyOf(model.shown());

        model.lookAt(false, "");
        model.lookAt(true, "");

        assertThat(model.shown()).isEqualTo(all);
    }

    @Test
    void aListReadAgainMeanwhileIsNotReadTwice() {
        model.load("");
        List<InvoiceEntry> all = List.copyOf(model.shown());
        model.lookAt(false, "");
        model.load("");
        assertThat(model.shown()).isEqualTo(all.subList(0, InvoicesModel.FIRST_PAGE));

        model.lookAt(true, "");

        assertThat(all).hasSize(InvoicesModel.MOST_UNSEEN + 500);
        assertThat(model.shown()).isEqualTo(all);
    }

    @Test
    void aListBuiltBeforeItIsLookedAtReadsItsFirstLinesOnly() {
        model.lookAt(false, "");
        model.load("");
        assertThat(model.shown()).hasSize(InvoicesModel.FIRST_PAGE);

        model.lookAt(true, "");
        assertThat(model.shown()).hasSize(InvoicesModel.MOST_UNSEEN + 500);
    }

    @Test
    void aListOfOrdinaryLengthStays() {
        InvoicesModel ordinary = model(InvoicesModel.FIRST_PAGE * 3);
        ordinary.load("");
        List<InvoiceEntry> all = List.copyOf(ordinary.shown());

        ordinary.lookAt(false, "");

        assertThat(ordinary.shown()).isEqualTo(all).hasSize(InvoicesModel.FIRST_PAGE * 3);
    }

    private static InvoicesModel model(int lines) {
        List<InvoiceRow> newestFirst = LongStream.rangeClosed(1, lines)
                .mapToObj(number -> row(lines + 1 - number))
                .toList();
        InvoiceRepository rows = (InvoiceRepository) Proxy.newProxyInstance(
                InvoicesModelTest.class.getClassLoader(),
                new Class<?>[] {InvoiceRepository.class},
                (proxy, method, arguments) -> page(newestFirst, (Optional<?>) arguments[0], (int) arguments[1]));
        return new InvoicesModel(
                List.of(), new InvoiceService(rows, null, null), new ImmediateTasks(), Clock.systemDefaultZone());
    }

    private static List<InvoiceRow> page(List<InvoiceRow> rows, Optional<?> after, int limit) {
        int from = after.map(
                        row -> (int) (rows.size() + 1 - ((InvoiceRow) row).id().value()))
                .orElse(0);
        return rows.subList(from, Math.min(rows.size(), from + limit));
    }

    private static InvoiceRow row(long number) {
        return new InvoiceRow(
                new InvoiceId(number),
                InvoiceType.INVOICE,
                "F-" + number,
                new ClientId(1 + number % 7),
                "Client " + number % 7,
                DAY.minusDays(30),
                DAY,
                InvoiceRow.Amounts.plain(new Money(number), new Money(number)),
                InvoiceRow.Step.NONE);
    }
}
