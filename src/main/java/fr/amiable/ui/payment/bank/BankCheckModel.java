package fr.amiable.ui.payment.bank;

import fr.amiable.common.Refusal;
import fr.amiable.payment.bank.BankCheck;
import fr.amiable.payment.bank.BankCheckService;
import fr.amiable.payment.bank.BankCheckedLater;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.time.LocalDate;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Until when the bank's statement was compared, and the act that says so. */
public final class BankCheckModel {

    private final ReadOnlyObjectWrapper<BankCheck> check = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();

    private final BankCheckService bank;
    private final Predicate<BankCheckedLater> isGoingBack;
    private final Tasks tasks;

    /** @param isGoingBack asks the owner whether an earlier day than the one that holds is what he wants */
    public BankCheckModel(BankCheckService bank, Predicate<BankCheckedLater> isGoingBack, Tasks tasks) {
        this.bank = bank;
        this.isGoingBack = isGoingBack;
        this.tasks = tasks;
    }

    public void load() {
        tasks.start(Work.onScreen("", bank::read).onSuccess(check::set));
    }

    /** The statement was compared until yesterday: today's moves are not all on it. */
    public void stateYesterday() {
        state(check.get().today().minusDays(1));
    }

    /** The statement was compared until that day; an earlier one than before is asked again first. */
    public void state(LocalDate until) {
        refusal.set(null);
        tasks.start(Work.onScreen("", () -> bank.state(until))
                .onSuccess(check::set)
                .onRefusal(BankCheckedLater.class, this::moveBack)
                .onRefusal(Refusal.class, refusal::set));
    }

    private void moveBack(BankCheckedLater later) {
        if (isGoingBack.test(later)) {
            tasks.start(Work.onScreen("", () -> bank.moveBack(later.until())).onSuccess(check::set));
        } else {
            refusal.set(later);
        }
    }

    /** Null until read. */
    public ReadOnlyObjectProperty<BankCheck> checkProperty() {
        return check.getReadOnlyProperty();
    }

    /** Why the last day was not kept; null when it was. */
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
