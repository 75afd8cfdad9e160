package fr.amiable.dashboard.agenda;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.dashboard.Debtor;
import fr.amiable.dashboard.Ledger;
import fr.amiable.dashboard.Receivable;
import fr.amiable.dashboard.SentLetter;
import fr.amiable.dashboard.balance.AgedBalance;
import fr.amiable.dashboard.balance.AgedItem;
import fr.amiable.dashboard.report.LimitationRisk;
import fr.amiable.invoice.InvoiceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What every rule of the agenda looks at: the ledger as it is today, its balance, its limitations, and the letters about what is open. */
final class Situation {

    private final LocalDate today;
    private final Ledger ledger;
    private final AgedBalance balance;
    private final LimitationRisk limitation;
    private final List<SentLetter> letters;
    private final Map<InvoiceId, List<SentLetter>> lettersByInvoice = new HashMap<>();

    Situation(LocalDate today, Ledger ledger, List<SentLetter> letters) {
        this.today = today;
        this.ledger = ledger;
        this.balance = AgedBalance.of(ledger, today);
        this.limitation = new LimitationRisk(ledger, today);
        this.letters = letters;
        for (SentLetter letter : letters) {
            letter.invoices()
                    .forEach(invoice -> lettersByInvoice
                            .computeIfAbsent(invoice, any -> new ArrayList<>())
                            .add(letter));
        }
    }

    LocalDate today() {
        return today;
    }

    Ledger ledger() {
        return ledger;
    }

    AgedBalance balance() {
        return balance;
    }

    LimitationRisk limitation() {
        return limitation;
    }

    List<SentLetter> letters() {
        return letters;
    }

    /** Oldest first. */
    List<SentLetter> lettersAbout(Receivable receivable) {
        return lettersByInvoice.getOrDefault(receivable.id(), List.of());
    }

    Debtor debtor(Receivable receivable) {
        return ledger.debtor(receivable.client());
    }

    /** What is outstanding and not contested. */
    static Money undisputed(AgedItem item) {
        return item.outstanding().minus(item.contested());
    }

    /** Late, not contested as a whole, nothing agreed, before nobody else, not given up, with time left to sue. */
    List<AgedItem> collectable() {
        Set<InvoiceId> tooLate =
                limitation.over().stream().map(claim -> claim.receivable().id()).collect(Collectors.toSet());
        return balance.items().stream()
                .filter(item -> item.bucket().isLate() && undisputed(item).isPositive())
                .filter(item -> !item.receivable().state().isResting())
                .filter(item -> !tooLate.contains(item.receivable().id()))
                .toList();
    }

    /** What each client owes today. */
    Map<ClientId, Money> owedByClient() {
        return balance.clients().stream()
                .collect(Collectors.toMap(
                        line -> line.debtor().id(), line -> line.amounts().total()));
    }
}
