package fr.amiable.letter.matter;

import fr.amiable.client.Client;
import fr.amiable.client.Language;
import fr.amiable.common.Money;
import fr.amiable.company.Company;
import fr.amiable.law.Regime;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.form.Asked;
import fr.amiable.letter.form.LetterEntries;
import fr.amiable.letter.form.LetterField;
import fr.amiable.payment.AccountStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * All that a letter can say: who writes to whom, the décompte of each invoice on the date of the letter, the letters
 * already sent about them (oldest first), and the last day to pay.
 *
 * @param matter the dispute or contract it is about, and its entries with what the desk proposes
 * @param contested what is left out of what the letter asks for
 */
public record LetterCase(
        LetterRequest request,
        Company company,
        Client client,
        List<AccountStatement> statements,
        List<ProducedLetter> earlier,
        LocalDate payBy,
        Limitations limitations,
        Contested contested,
        LetterMatter matter) {

    public LetterCase {
        statements = List.copyOf(statements);
        earlier = List.copyOf(earlier);
    }

    public LetterType type() {
        return request.type();
    }

    public Regime regime() {
        return client.kind().regime();
    }

    /** The language its client reads, and the letter is written in when it has words for it. */
    public Language language() {
        return isToClient() ? client.flags().language() : Language.FRENCH;
    }

    /** The same letter to the same client, were that the language it reads. */
    public LetterCase in(Language other) {
        return new LetterCase(
                request, company, client.in(other), statements, earlier, payBy, limitations, contested, matter);
    }

    public LetterCase with(LetterEntries entries) {
        return new LetterCase(
                request, company, client, statements, earlier, payBy, limitations, contested, matter.with(entries));
    }

    public LetterEntries entries() {
        return matter.entries();
    }

    /** The name of whoever receives it when not the client; else empty. */
    public String recipient() {
        return isToClient()
                ? ""
                : entries().lines(LetterField.RECIPIENT).stream().findFirst().orElse("");
    }

    /** True when both parties sign it. */
    public boolean isToSign() {
        return type() == LetterType.INSTALMENT_AGREEMENT;
    }

    public boolean isToClient() {
        return type().form().isToClient(regime());
    }

    /** What the letter asks for: everything due or what is unpaid of the invoices themselves; never what is contested. */
    public Money asked() {
        return type().asksForMoney()
                ? entries().amount(LetterField.BALANCE).orElseGet(() -> whole().minus(leftOut()))
                : Money.ZERO;
    }

    /** What the letter would ask for if nothing were contested: the account itself. */
    public Money whole() {
        return sum(asksWhole() ? AccountStatement::total : this::due);
    }

    /** What of {@link #whole()} is contested. */
    public Money leftOut() {
        return sum(statement -> asksWhole() ? contested.of(statement).total() : leftOutOfPrincipal(statement));
    }

    /** The principal as the décompte leaves it when everything due is asked for, else what is unpaid of the invoice. */
    public Money due(AccountStatement statement) {
        return asksWhole() ? statement.account().principalLeft() : statement.unpaid();
    }

    public Money leftOutOfPrincipal(AccountStatement statement) {
        return contested.of(statement).principal().min(due(statement));
    }

    public Money interestAsked(AccountStatement statement) {
        return statement.account().interestLeft().minus(contested.of(statement).interest());
    }

    public Money indemnityAsked(AccountStatement statement) {
        return statement.account().indemnityLeft().minus(contested.of(statement).indemnity());
    }

    public Money perDayAsked(AccountStatement statement) {
        return statement.account().perDay().minus(contested.of(statement).perDay());
    }

    /** True when interest and indemnity are asked for too, where the regime knows them. */
    public boolean asksWhole() {
        return type().form().asked() == Asked.WHOLE;
    }

    public Money sum(Function<AccountStatement, Money> amount) {
        return Money.sum(statements.stream().map(amount).toList());
    }
}
