package fr.amiable.letter;

import fr.amiable.client.Client;
import fr.amiable.law.RateNotPublished;
import fr.amiable.payment.AccountStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Runs every check of a letter, even when its amounts cannot be computed. */
final class PreChecks {

    private final LetterCases cases;

    PreChecks(LetterCases cases) {
        this.cases = cases;
    }

    PreCheck of(LetterRequest request) {
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

    private List<Check> amounts(LetterRequest request, Client client) {
        List<AccountStatement> accounts = cases.accounts(request);
        List<Check> checks =
                new ArrayList<>(AmountChecks.of(accounts, cases.payments(client), request.writtenOn(), cases.today()));
        accounts.stream()
                .filter(account -> account.total().isPositive())
                .map(account -> cases.limitation(account).check(cases.today()))
                .forEach(checks::add);
        return checks;
    }
}
