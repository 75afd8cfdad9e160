package fr.amiable.letter;

import fr.amiable.client.Client;
import fr.amiable.common.Money;
import fr.amiable.company.Company;
import fr.amiable.law.Regime;
import fr.amiable.payment.AccountStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * All that a letter can say: who writes to whom, the décompte of each invoice on the date of the letter, the letters
 * already sent about them (oldest first), and the last day to pay.
 *
 * @param isTimeBarred true when the claim can no longer be taken to court: the letter then does not speak of it
 */
record LetterCase(
        LetterRequest request,
        Company company,
        Client client,
        List<AccountStatement> statements,
        List<ProducedLetter> earlier,
        LocalDate payBy,
        boolean isTimeBarred) {

    LetterCase {
        statements = List.copyOf(statements);
        earlier = List.copyOf(earlier);
    }

    LetterType type() {
        return request.type();
    }

    Regime regime() {
        return client.kind().regime();
    }

    /** What the letter asks for: a formal notice everything due, a reminder what is unpaid of the invoices themselves. */
    Money asked() {
        return type() == LetterType.FORMAL_NOTICE ? sum(AccountStatement::total) : sum(AccountStatement::unpaid);
    }

    Money sum(Function<AccountStatement, Money> amount) {
        return Money.sum(statements.stream().map(amount).toList());
    }
}
