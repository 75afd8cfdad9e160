package fr.amiable.letter.matter;

import fr.amiable.client.ClientId;
import fr.amiable.client.Language;
import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.law.Regime;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.form.LetterEntries;
import fr.amiable.letter.form.LetterField;
import fr.amiable.letter.paper.Wording;
import fr.amiable.payment.plan.Accessories;
import fr.amiable.payment.plan.FollowedPlan;
import fr.amiable.payment.plan.InstalmentPlan;
import fr.amiable.payment.plan.InstalmentPlanService;
import fr.amiable.payment.plan.InterestClause;
import fr.amiable.payment.plan.PlanState;
import fr.amiable.payment.plan.PlanTerms;
import fr.amiable.payment.plan.TrackedInstalment;
import fr.amiable.payment.promise.FollowedPromise;
import fr.amiable.payment.promise.PromiseService;
import fr.amiable.payment.promise.PromiseState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the desk knows of the entries of letters about a promise or an instalment plan, from the promise or the plan itself. */
public final class AgreementProposals {

    private static final Set<PlanState> TO_AGREE = Set.of(PlanState.TO_SIGN, PlanState.KEPT, PlanState.MISSED);
    private static final Set<PlanState> NOT_KEPT = Set.of(PlanState.MISSED, PlanState.DEFAULTED);

    private final PromiseService promises;
    private final InstalmentPlanService plans;
    private final Function<LetterCase, Language> languages;
    private final Texts texts;

    /** @param languages the one a letter is really written in: not each has words in that of its client */
    public AgreementProposals(
            PromiseService promises,
            InstalmentPlanService plans,
            Function<LetterCase, Language> languages,
            Texts texts) {
        this.promises = promises;
        this.plans = plans;
        this.languages = languages;
        this.texts = texts;
    }

    LetterEntries of(LetterCase facts) {
        List<InvoiceId> invoices = facts.request().invoices();
        LocalDate day = facts.request().writtenOn();
        return switch (facts.type()) {
            case INSTALMENT_AGREEMENT ->
                plan(facts.client().id(), invoices, TO_AGREE, day)
                        .map(found -> agreement(found.plan(), facts))
                        .orElse(LetterEntries.NONE);
            case BROKEN_PROMISE ->
                promise(facts.client().id(), invoices, day)
                        .map(AgreementProposals::broken)
                        .orElse(LetterEntries.NONE);
            case MISSED_INSTALMENT ->
                plan(facts.client().id(), invoices, NOT_KEPT, day)
                        .map(found -> missed(found, facts))
                        .orElse(LetterEntries.NONE);
            default -> LetterEntries.NONE;
        };
    }

    /** The day the plan was drawn up, which its agreement bears; empty for other letters, and without a plan. */
    Optional<LocalDate> drawnOn(LetterType type, ClientId client, List<InvoiceId> invoices, LocalDate day) {
        return type == LetterType.INSTALMENT_AGREEMENT
                ? plan(client, invoices, TO_AGREE, day)
                        .map(found -> found.plan().drawnOn())
                : Optional.empty();
    }

    /** How long the plan that was not kept leaves to put it right after the letter; empty when there is none. */
    Optional<Integer> daysToCure(ClientId client, List<InvoiceId> invoices, LocalDate day) {
        return plan(client, invoices, NOT_KEPT, day)
                .map(found -> found.plan().terms())
                .filter(PlanTerms::hasDefaultClause)
                .map(PlanTerms::daysToCure);
    }

    private Optional<FollowedPlan> plan(
            ClientId client, Collection<InvoiceId> invoices, Set<PlanState> states, LocalDate day) {
        return plans.of(client).stream()
                .filter(found -> new HashSet<>(found.plan().invoices()).containsAll(invoices))
                .filter(found -> states.contains(found.stateOn(day)))
                .findFirst();
    }

    /** The last one not kept; failing that, the last one awaited. */
    private Optional<FollowedPromise> promise(ClientId client, Collection<InvoiceId> invoices, LocalDate day) {
        List<FollowedPromise> about = promises.of(client).stream()
                .filter(found -> new HashSet<>(found.promise().invoices()).containsAll(invoices))
                .toList();
        return about.stream()
                .filter(found -> found.stateOn(day) == PromiseState.BROKEN)
                .findFirst()
                .or(() -> about.stream()
                        .filter(found -> found.stateOn(day) == PromiseState.AWAITED)
                        .findFirst());
    }

    private static LetterEntries broken(FollowedPromise found) {
        return LetterEntries.NONE
                .with(LetterField.PROMISED_ON, found.promise().madeOn())
                .with(LetterField.PROMISED_FOR, found.promise().promisedOn())
                .with(LetterField.PROMISED_AMOUNT, found.promise().amount());
    }

    private LetterEntries agreement(InstalmentPlan plan, LetterCase facts) {
        Wording wording = Wording.in(languages.apply(facts), texts);
        return LetterEntries.NONE
                .with(plan.instalments())
                .with(LetterField.INTEREST_CLAUSE, interestClause(plan, facts, wording))
                .with(LetterField.DEFAULT_CLAUSE, defaultClause(plan.terms(), wording));
    }

    /** Empty when the ordinary words of the agreement say it. */
    private static String interestClause(InstalmentPlan plan, LetterCase facts, Wording wording) {
        PlanTerms terms = plan.terms();
        Money left = facts.asked().minus(plan.owed());
        boolean isLeft = terms.accessories() == Accessories.LEFT_IF_KEPT && left.isPositive();
        List<String> said = new ArrayList<>();
        if (isLeft) {
            said.add(wording.get(
                    facts.regime() == Regime.PROFESSIONAL || facts.regime() == Regime.PUBLIC_BODY
                            ? "letter.agreement.accessoriesLeft"
                            : "letter.agreement.interestLeft",
                    left,
                    wording.dateInWords(facts.request().writtenOn())));
        }
        if (terms.interest() == InterestClause.RUNNING) {
            said.add(wording.get("letter.agreement.interestRuns"));
        } else if (isLeft) {
            said.add(wording.get("letter.agreement.noInterest"));
        }
        if (terms.costs().isPositive()) {
            said.add(wording.get("letter.agreement.costs", terms.costs()));
        }
        return String.join("\n", said);
    }

    /** Empty when the ordinary words of the agreement say it. */
    private static String defaultClause(PlanTerms terms, Wording wording) {
        if (!terms.hasDefaultClause()) {
            return wording.get("letter.agreement.noDefault");
        }
        return switch (terms.daysToCure()) {
            case PlanTerms.USUAL_DAYS_TO_CURE -> "";
            case 0 -> wording.get("letter.agreement.defaultAtOnce");
            default -> wording.get("letter.agreement.default", terms.daysToCure());
        };
    }

    private static LetterEntries missed(FollowedPlan found, LetterCase facts) {
        List<TrackedInstalment> missed = found.missedOn(facts.request().writtenOn());
        if (missed.isEmpty()) {
            return LetterEntries.NONE;
        }
        InstalmentPlan plan = found.plan();
        Money sum = Money.sum(missed.stream().map(TrackedInstalment::left).toList());
        LetterEntries entries = LetterEntries.NONE
                .with(LetterField.AGREED_ON, plan.signedOn().orElse(plan.drawnOn()))
                .with(LetterField.MISSED_ON, missed.get(0).instalment().dueOn())
                .with(LetterField.MISSED_AMOUNT, sum);
        return plan.terms().hasDefaultClause()
                ? entries
                : entries.with(LetterField.ONLY_MISSED, "oui").with(LetterField.BALANCE, sum);
    }
}
