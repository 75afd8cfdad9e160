package fr.amiable.payment.plan;

import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import fr.amiable.law.Regime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan as typed so far; the day it is drawn up, the costs, and the day and sum of an instalment may be null. */
public record PlanDraft(
        Regime regime, List<PlannedDebt> debts, LocalDate drawnOn, PlanTerms terms, List<Instalment> instalments) {

    static final int LONGEST_TO_CURE = 60;

    public PlanDraft {
        debts = List.copyOf(debts);
        instalments = List.copyOf(instalments);
    }

    /** What is to be paid by instalments: the debts and the costs. */
    public Money toPay() {
        Money costs = terms.costs() == null ? Money.ZERO : terms.costs();
        return Money.sum(debts.stream().map(PlannedDebt::owed).toList()).plus(costs);
    }

    /** What keeps this from being kept on {@code today}, in the order of the screen. */
    public List<Problem> problems(LocalDate today) {
        List<Problem> found = new ArrayList<>();
        if (debts.isEmpty()) {
            found.add(Problem.of("invoices", "plan.noInvoice"));
        }
        if (drawnOn == null) {
            found.add(Problem.of("drawnOn", "plan.noDate"));
        } else if (drawnOn.isAfter(today)) {
            found.add(Problem.of("drawnOn", "plan.inTheFuture", drawnOn));
        }
        if (terms.costs() == null || terms.costs().isNegative()) {
            found.add(Problem.of("costs", "plan.negativeCosts"));
        } else if (terms.costs().isPositive() && !allowsCosts()) {
            found.add(Problem.of("costs", "plan.costsRefused"));
        }
        if (terms.daysToCure() < 0 || terms.daysToCure() > LONGEST_TO_CURE) {
            found.add(Problem.of("daysToCure", "plan.daysToCure", LONGEST_TO_CURE));
        }
        found.addAll(instalmentProblems());
        return List.copyOf(found);
    }

    /** Only a professional can be asked for proven costs beyond the indemnity (C. com. L441-10 II; CPCE L111-8). */
    private boolean allowsCosts() {
        return regime == Regime.PROFESSIONAL;
    }

    private List<Problem> instalmentProblems() {
        List<Problem> found = new ArrayList<>();
        if (instalments.size() < 2) {
            found.add(Problem.of("instalments", "plan.tooFew"));
        }
        LocalDate before = drawnOn;
        for (int index = 0; index < instalments.size(); index++) {
            Instalment one = instalments.get(index);
            if (one.dueOn() == null || one.amount() == null || !one.amount().isPositive()) {
                found.add(Problem.of("instalments", "plan.incomplete", index + 1));
            } else if (before != null && one.dueOn().isBefore(before)) {
                found.add(Problem.of("instalments", "plan.outOfOrder", index + 1, one.dueOn(), before));
            }
            before = one.dueOn() == null ? before : one.dueOn();
        }
        if (found.isEmpty() && !Instalments.sum(instalments).equals(toPay())) {
            Money sum = Instalments.sum(instalments);
            found.add(Problem.of(
                    "instalments",
                    sum.compareTo(toPay()) > 0 ? "plan.tooMuch" : "plan.tooLittle",
                    sum,
                    toPay(),
                    new Money(Math.abs(sum.minus(toPay()).cents()))));
        }
        return found;
    }

    InstalmentPlan plan(InstalmentPlanId id, Money paidBefore) {
        return new InstalmentPlan(
                id, debts, paidBefore, drawnOn, terms, instalments, Optional.empty(), Optional.empty());
    }
}
