package fr.amiable.letter.matter;

import fr.amiable.common.Money;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeService;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.law.interest.SetAside;
import fr.amiable.payment.AccountStatement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what of each account is contested on its day, and leaves it out of what is asked for. */
public final class ContestedParts {

    private final DisputeService disputes;

    public ContestedParts(DisputeService disputes) {
        this.disputes = disputes;
    }

    /** What is left out of each of these accounts; invoices that nobody contests are not named. */
    public Contested of(List<AccountStatement> accounts) {
        Map<InvoiceId, List<Dispute>> standing = accounts.stream()
                .collect(Collectors.toMap(
                        account -> account.invoice().id(),
                        account -> disputes.contesting(account.invoice().id(), account.stopOn())));
        Map<InvoiceId, SetAside> parts = accounts.stream()
                .filter(account -> account.total().isPositive())
                .filter(account -> !standing.get(account.invoice().id()).isEmpty())
                .collect(Collectors.toMap(
                        account -> account.invoice().id(),
                        account ->
                                setAside(account, standing.get(account.invoice().id()))));
        Map<InvoiceId, List<String>> numbers = standing.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> numbers(entry.getValue())));
        return new Contested(parts, numbers);
    }

    /** When all that the invoice itself still asks for is contested, its interest and costs are not asked for either. */
    private static SetAside setAside(AccountStatement account, List<Dispute> standing) {
        Function<Dispute, Money> part =
                dispute -> dispute.contestedOn(account.invoice().id());
        Money contested = Money.sum(standing.stream().map(part).toList());
        return contested.compareTo(account.unpaid()) >= 0
                ? SetAside.all(account.account())
                : SetAside.part(account.account(), contested);
    }

    private static List<String> numbers(List<Dispute> standing) {
        return standing.stream().map(Dispute::number).toList();
    }
}
