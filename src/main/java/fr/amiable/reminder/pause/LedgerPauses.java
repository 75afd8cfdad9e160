package fr.amiable.reminder.pause;

import fr.amiable.common.Money;
import fr.amiable.common.Subject;
import fr.amiable.dashboard.ClaimState;
import fr.amiable.dashboard.Debtor;
import fr.amiable.dashboard.Ledger;
import fr.amiable.dashboard.Receivable;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.payment.promise.PaymentPromise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pauses the ledger itself tells: proceedings, over-indebtedness, the wish not to be contacted, an address known to be wrong;
 * invoices contested as a whole, promised, paid by instalments, before others, judged or given up.
 */
public final class LedgerPauses implements PauseSource {

    private final Ledger ledger;

    public LedgerPauses(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<Pause> on(LocalDate day) {
        List<Pause> found = new ArrayList<>();
        ledger.debtors().values().forEach(debtor -> ofClient(debtor).forEach(found::add));
        Map<InvoiceId, Money> contested = ledger.contestedOn(day);
        for (Receivable receivable : ledger.receivables()) {
            ofInvoice(receivable, day, contested, found);
        }
        return found;
    }

    private static List<Pause> ofClient(Debtor debtor) {
        Subject client = debtor.id().subject();
        List<Pause> found = new ArrayList<>(1);
        if (debtor.insolvencyPublishedOn().isPresent()) {
            found.add(Pause.of(client, PauseReason.INSOLVENCY));
        }
        if (debtor.limits().isOverIndebted()) {
            found.add(Pause.of(client, PauseReason.OVER_INDEBTEDNESS));
        }
        if (debtor.limits().isDoNotContact()) {
            found.add(Pause.of(client, PauseReason.DO_NOT_CONTACT));
        }
        if (debtor.limits().isAddressWrong()) {
            found.add(Pause.of(client, PauseReason.ADDRESS_WRONG));
        }
        return found;
    }

    private static void ofInvoice(
            Receivable receivable, LocalDate day, Map<InvoiceId, Money> contested, List<Pause> found) {
        Subject invoice = receivable.id().subject();
        ClaimState state = receivable.state();
        if (state.isInOtherHands()) {
            found.add(Pause.of(invoice, PauseReason.OTHER_HANDS));
        }
        if (state.enforceableOn().isPresent()) {
            found.add(Pause.of(invoice, PauseReason.ENFORCEABLE));
        }
        if (state.writtenOffOn().isPresent()) {
            found.add(Pause.of(invoice, PauseReason.WRITTEN_OFF));
        }
        until(state.instalmentsUntil(), invoice, PauseReason.INSTALMENTS, found);
        until(
                state.promisedOn().map(promised -> promised.plusDays(PaymentPromise.DAYS_OF_GRACE)),
                invoice,
                PauseReason.PROMISE,
                found);
        Money disputed = contested.get(receivable.id());
        if (disputed != null && disputed.compareTo(receivable.outstandingOn(day)) >= 0) {
            found.add(Pause.of(invoice, PauseReason.DISPUTE));
        }
    }

    private static void until(Optional<LocalDate> lastDay, Subject invoice, PauseReason reason, List<Pause> found) {
        lastDay.ifPresent(last -> found.add(Pause.of(invoice, reason).until(last)));
    }
}
