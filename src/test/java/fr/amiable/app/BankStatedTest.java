package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.journal.Act;
import fr.amiable.journal.JournalEntry;
import fr.amiable.letter.sample.SampleBusiness;
import fr.amiable.payment.bank.BankCheckService;
import fr.amiable.payment.bank.BankCheckedLater;
import fr.amiable.payment.bank.BankDayRefused;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.payment.bank.BankCheckModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The day until which the owner compared the bank's statement, kept in a real database in memory. */
class BankStatedTest {

    private final OpenDesk desk = new Wiring(new Texts(), PlacesTest.CLOCK, "essai").openInMemory();
    private final LocalDate today = desk.today();
    private final BankCheckService bank = desk.money().bank();
    private final List<LocalDate> asked = new ArrayList<>();
    private boolean isYes;
    private final BankCheckModel model = new BankCheckModel(
            bank,
            later -> {
                asked.add(later.stated());
                return isYes;
            },
            new ImmediateTasks());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void nothingStatedFallsBackToTheLastPayment() {
        assertThat(bank.read().knownUntil()).isEmpty();

        new SampleBusiness(desk.company(), desk.clients(), desk.invoices(), desk.payments(), desk.letters())
                .fill(today);

        assertThat(bank.read().statedUntil()).isEmpty();
        assertThat(bank.read().lastPaymentOn()).isPresent();
    }

    @Test
    void oneActStatesYesterdayAndTheJournalKeepsIt() {
        model.load();
        model.stateYesterday();

        assertThat(model.checkProperty().get().statedUntil()).contains(today.minusDays(1));
        assertThat(model.checkProperty().get().isOld()).isFalse();
        model.state(today);
        model.state(today);
        assertThat(acts()).containsExactly("2026-11-23 > 2026-11-24", " > 2026-11-23");
    }

    @Test
    void aDayToComeIsRefusedAndTheOneBeforeHolds() {
        bank.state(today.minusDays(3));
        model.load();
        model.state(today.plusDays(1));

        assertThat(model.refusalProperty().get()).isInstanceOf(BankDayRefused.class);
        assertThat(bank.read().statedUntil()).contains(today.minusDays(3));
        assertThatThrownBy(() -> bank.moveBack(today.plusDays(1))).isInstanceOf(BankDayRefused.class);
    }

    @Test
    void anEarlierDayIsAskedAgainAndBothDaysAreKept() {
        bank.state(today);
        model.load();

        model.state(today.minusDays(10));
        assertThat(asked).containsExactly(today);
        assertThat(model.refusalProperty().get()).isInstanceOf(BankCheckedLater.class);
        assertThat(bank.read().statedUntil()).contains(today);

        isYes = true;
        model.state(today.minusDays(10));
        assertThat(model.refusalProperty().get()).isNull();
        assertThat(model.checkProperty().get().isOld()).isTrue();
        assertThat(acts()).first().isEqualTo("2026-11-24 > 2026-11-14");
    }

    private List<String> acts() {
        return desk.archives().journal().of(Subject.company()).stream()
                .filter(entry -> entry.act() == Act.BANK_CHECKED)
                .map(BankStatedTest::told)
                .toList();
    }

    private static String told(JournalEntry entry) {
        return entry.before() + " > " + entry.after();
    }
}
