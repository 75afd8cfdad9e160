package fr.amiable.ui.payment;

import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.LegalAllocation;
import fr.amiable.payment.OpenDebt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * How a payment goes to the open invoices. The parts follow the order chosen (C. civ. 1342-10) until one of them is
 * typed: all then stay as typed.
 */
public final class PaymentSplit {

    private final ObjectProperty<Split> way = new SimpleObjectProperty<>();
    private final ObservableList<PartModel> parts = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Money> unallocated = new ReadOnlyObjectWrapper<>(Money.ZERO);
    private final List<InvoiceId> named;
    private Money amount = Money.ZERO;
    private LocalDate day = LocalDate.MIN;
    private boolean isProposing;

    /** @param named the invoices the client says to pay; none when nothing was said */
    PaymentSplit(List<InvoiceId> named) {
        this.named = List.copyOf(named);
        way.set(named.isEmpty() ? Split.LEGAL_ORDER : Split.NAMED_FIRST);
        way.addListener((property, before, now) -> propose());
    }

    /** Splits another amount. */
    void of(Money newAmount) {
        amount = newAmount;
        propose();
    }

    /** Shows what is owed on the day of the payment, in the legal order; what was typed stays. */
    void show(List<OpenDebt> debts, LocalDate newDay) {
        day = newDay;
        List<PartModel> shown = new ArrayList<>();
        for (OpenDebt debt : debts) {
            PartModel part = new PartModel(debt);
            typedFor(debt.invoice()).ifPresent(typed -> part.amountProperty().set(typed));
            part.amountProperty().addListener((property, before, now) -> onPartTyped());
            shown.add(part);
        }
        parts.setAll(shown);
        propose();
    }

    private Optional<String> typedFor(InvoiceId invoice) {
        return parts.stream()
                .filter(part -> part.debt().invoice().equals(invoice))
                .map(part -> part.amountProperty().get())
                .findFirst();
    }

    private void onPartTyped() {
        if (!isProposing) {
            way.set(Split.BY_HAND);
            count();
        }
    }

    private void propose() {
        switch (way.get()) {
            case LEGAL_ORDER -> put(LegalAllocation.split(amount, debts(), day));
            case NAMED_FIRST -> put(namedThenLegal());
            case BY_HAND -> {}
        }
        count();
    }

    private List<Allocation> namedThenLegal() {
        List<OpenDebt> others = debts().stream().filter(debt -> !isNamed(debt)).toList();
        List<Allocation> both = new ArrayList<>(LegalAllocation.split(amount, namedDebts(), day));
        Money left =
                amount.minus(Money.sum(both.stream().map(Allocation::amount).toList()));
        both.addAll(LegalAllocation.split(left, others, day));
        return both;
    }

    private boolean isNamed(OpenDebt debt) {
        return named.contains(debt.invoice());
    }

    /** Of the invoices the client says to pay, those on which something is owed. */
    List<OpenDebt> namedDebts() {
        return debts().stream().filter(this::isNamed).toList();
    }

    private void put(List<Allocation> proposed) {
        isProposing = true;
        for (PartModel part : parts) {
            InvoiceId invoice = part.debt().invoice();
            part.show(Money.sum(proposed.stream()
                    .filter(allocation -> allocation.invoice().equals(invoice))
                    .map(Allocation::amount)
                    .toList()));
        }
        isProposing = false;
    }

    private void count() {
        Money allocated =
                Money.sum(parts.stream().flatMap(part -> part.money().stream()).toList());
        unallocated.set(amount.minus(allocated));
    }

    private List<OpenDebt> debts() {
        return parts.stream().map(PartModel::debt).toList();
    }

    List<Allocation> allocations() {
        return parts.stream().flatMap(part -> part.allocation().stream()).toList();
    }

    /** Parts that are not amounts, or more than what the invoice asks for. */
    List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        for (PartModel part : parts) {
            OpenDebt debt = part.debt();
            if (part.money().isEmpty()) {
                found.add(Problem.of("allocations", "payment.unreadablePart", debt.number()));
            } else if (part.money().get().compareTo(debt.owed()) > 0) {
                found.add(Problem.of("allocations", "payment.partAboveDebt", debt.number(), debt.owed()));
            }
        }
        return found;
    }

    /** Who decides; choosing an order again proposes it again. */
    public ObjectProperty<Split> wayProperty() {
        return way;
    }

    public ObservableList<PartModel> parts() {
        return parts;
    }

    /** What no invoice receives; negative when more is split than was received. */
    public ReadOnlyObjectProperty<Money> unallocatedProperty() {
        return unallocated.getReadOnlyProperty();
    }
}
