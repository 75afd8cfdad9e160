package fr.amiable.letter.agreement;

import fr.amiable.letter.LetterAbout;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.statement.PrintedStatements;
import fr.amiable.payment.StatementService;
import fr.amiable.payment.plan.InstalmentPlan;
import fr.amiable.payment.plan.InstalmentPlanId;
import fr.amiable.payment.plan.InstalmentPlanService;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Prints the agreement of an instalment plan, with the sums as they were when it was drawn up, once for each party (C. civ. 1375). */
public final class AgreementPapers {

    private final InstalmentPlanService plans;
    private final LetterService letters;
    private final StatementService statements;
    private final PrintedStatements printed;
    private final Function<List<byte[]>, byte[]> twice;

    /** @param twice a file with the pages of others two times, each time on a new sheet */
    public AgreementPapers(
            InstalmentPlanService plans,
            LetterService letters,
            StatementService statements,
            PrintedStatements printed,
            Function<List<byte[]>, byte[]> twice) {
        this.plans = plans;
        this.letters = letters;
        this.statements = statements;
        this.printed = printed;
        this.twice = twice;
    }

    /**
     * Each copy with the statement it names.
     *
     * @throws fr.amiable.common.Refusal when the agreement cannot be written
     */
    public byte[] twoCopies(InstalmentPlanId id) {
        InstalmentPlan plan = plans.get(id).plan();
        List<byte[]> pages = new ArrayList<>();
        pages.add(letters.preview(LetterRequest.of(
                LetterType.INSTALMENT_AGREEMENT, LetterAbout.invoices(plan.invoices()), plan.drawnOn())));
        if (bearsInterest(plan)) {
            pages.add(printed.print(plan.invoices(), plan.drawnOn()));
        }
        return twice.apply(pages);
    }

    private boolean bearsInterest(InstalmentPlan plan) {
        return plan.invoices().stream()
                .anyMatch(id -> !statements
                        .statement(id, plan.drawnOn())
                        .account()
                        .lines()
                        .isEmpty());
    }
}
