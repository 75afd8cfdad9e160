package fr.amiable.letter.check;

import fr.amiable.client.Client;
import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import fr.amiable.law.RateNotPublished;
import fr.amiable.letter.CompanyMissing;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.form.EntryProblems;
import fr.amiable.letter.matter.Contested;
import fr.amiable.letter.matter.LetterCase;
import fr.amiable.letter.matter.LetterCases;
import fr.amiable.letter.matter.PayBy;
import fr.amiable.letter.words.LetterWriter;
import fr.amiable.payment.AccountStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs every check of a letter, even when its amounts cannot be computed. */
public final class PreChecks {

    /** What was found, and the facts it was found in when they could be gathered. */
    public record Checked(PreCheck preCheck, Optional<LetterCase> facts) {

        private Checked(PreCheck preCheck) {
            this(preCheck, Optional.empty());
        }
    }

    private final LetterCases cases;
    private final LetterWriter writer;

    public PreChecks(LetterCases cases, LetterWriter writer) {
        this.cases = cases;
        this.writer = writer;
    }

    /** What is missing or unreadable in what the owner fills in. */
    public static List<Problem> problems(LetterCase facts, Texts texts) {
        return EntryProblems.of(facts.type().form().fields(facts.regime()), facts.entries(), texts);
    }

    /** Of a letter whose facts may not be gathered: before the business is recorded, or while a rate is missing. */
    public PreCheck of(LetterRequest request) {
        return checked(request).preCheck();
    }

    /** The same, with the facts: gathering them twice takes as long as drawing the letter. */
    public Checked checked(LetterRequest request) {
        try {
            LetterCase facts = cases.gather(request);
            return new Checked(of(facts), Optional.of(facts));
        } catch (RateNotPublished missing) {
            return new Checked(withoutAmounts(
                    request,
                    List.of(Check.red(
                            "rateMissing",
                            missing.semester().half(),
                            missing.semester().year()))));
        } catch (CompanyMissing missing) {
            return new Checked(withoutAmounts(request, List.of()));
        }
    }

    private PreCheck withoutAmounts(LetterRequest request, List<Check> instead) {
        Client client = cases.client(request);
        List<Check> checks = new ArrayList<>(PartyChecks.of(request.type(), cases.company(), client));
        checks.addAll(instead);
        checks.addAll(sending(request, client, cases.earlier(request)));
        return new PreCheck(checks);
    }

    public PreCheck of(LetterCase facts) {
        List<Check> checks =
                new ArrayList<>(PartyChecks.of(facts.type(), Optional.of(facts.company()), facts.client()));
        checks.addAll(amounts(facts));
        checks.addAll(MatterChecks.of(facts));
        checks.addAll(WordsChecks.of(facts, writer));
        checks.addAll(sending(facts.request(), facts.client(), facts.earlier()));
        return new PreCheck(checks);
    }

    private List<Check> sending(LetterRequest request, Client client, List<ProducedLetter> earlier) {
        LocalDate payBy = cases.payBy(request, client);
        return SendingChecks.of(request, payBy, PayBy.isWorkingDay(payBy, client), earlier);
    }

    private List<Check> amounts(LetterCase facts) {
        if (!facts.type().asksForMoney() && facts.type() != LetterType.CLOSING) {
            return List.of();
        }
        List<Check> checks = new ArrayList<>(AmountChecks.of(facts, cases.payments(facts.client()), cases.today()));
        if (facts.type().asksForMoney()) {
            checks.addAll(contested(facts));
            facts.statements().stream()
                    .filter(account -> account.total().isPositive())
                    .flatMap(account -> facts.limitations().of(account).stream())
                    .map(limitation -> limitation.check(cases.today()))
                    .forEach(checks::add);
        }
        return checks;
    }

    /** What is contested is left out; a letter about an invoice that is contested whole asks for nothing. */
    private static List<Check> contested(LetterCase facts) {
        Contested contested = facts.contested();
        return facts.statements().stream()
                .filter(account -> !contested.of(account).isNothing())
                .map(account -> contested(contested, account))
                .toList();
    }

    private static Check contested(Contested contested, AccountStatement account) {
        return contested.isAll(account)
                ? Check.red("contestedWhole", account.invoice().number(), contested.numbers(account))
                : Check.orange(
                        "contestedPart",
                        account.invoice().number(),
                        contested.of(account).principal(),
                        contested.numbers(account));
    }
}
