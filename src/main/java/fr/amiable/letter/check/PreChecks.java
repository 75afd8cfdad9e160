package fr.amiable.letter.check;

import fr.amiable.client.Client;
import fr.amiable.law.RateNotPublished;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.matter.Contested;
import fr.amiable.letter.matter.LetterCases;
import fr.amiable.letter.matter.PayBy;
import fr.amiable.payment.AccountStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Runs every check of a letter, even when its amounts cannot be computed. */
public final class PreChecks {

    private final LetterCases cases;

    public PreChecks(LetterCases cases) {
        this.cases = cases;
    }

    public PreCheck of(LetterRequest request) {
        Client client = cases.client(request);
        List<Check> checks = new ArrayList<>(PartyChecks.of(cases.company(), client));
        try {
            checks.addAll(amounts(request, client));
        } catch (RateNotPublished missing) {
            checks.add(Check.red(
                    "rateMissing", missing.semester().half(), missing.semester().year()));
        }
        LocalDate payBy = cases.payBy(request, client);
        checks.addAll(SendingChecks.of(request, payBy, PayBy.isWorkingDay(payBy, client), cases.earlier(request)));
        return new PreCheck(checks);
    }

    /** What is contested is left out; a letter about an invoice that is contested whole asks for nothing. */
    private List<Check> contested(List<AccountStatement> accounts) {
        Contested contested = cases.contested(accounts);
        return accounts.stream()
                .filter(account -> !contested.of(account).isNothing())
                .map(account -> contested.isAll(account)
                        ? Check.red("contestedWhole", account.invoice().number(), contested.numbers(account))
                        : Check.orange(
                                "contestedPart",
                                account.invoice().number(),
                                contested.of(account).principal(),
                                contested.numbers(account)))
                .toList();
    }

    private List<Check> amounts(LetterRequest request, Client client) {
        List<AccountStatement> accounts = cases.accounts(request);
        List<Check> checks =
                new ArrayList<>(AmountChecks.of(accounts, cases.payments(client), request.writtenOn(), cases.today()));
        checks.addAll(contested(accounts));
        accounts.stream()
                .filter(account -> account.total().isPositive())
                .flatMap(account -> cases.limitation(account).stream())
                .map(limitation -> limitation.check(cases.today()))
                .forEach(checks::add);
        return checks;
    }
}
