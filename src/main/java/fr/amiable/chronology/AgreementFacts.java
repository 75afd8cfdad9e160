package fr.amiable.chronology;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.evidence.OriginalArchive;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.payment.plan.FollowedPlan;
import fr.amiable.payment.plan.Instalment;
import fr.amiable.payment.plan.InstalmentPlan;
import fr.amiable.payment.plan.PlanEnd;
import fr.amiable.payment.plan.TrackedInstalment;
import fr.amiable.payment.promise.FollowedPromise;
import fr.amiable.payment.promise.PaymentPromise;
import fr.amiable.payment.promise.PromiseMeans;
import fr.amiable.payment.promise.PromiseState;
import fr.amiable.timeline.Channel;
import fr.amiable.timeline.Direction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Promises to pay and plans, by the day they were made or signed, and what was not kept of them. */
final class AgreementFacts implements FactSource {

    private final ChronologyService.Paid paid;
    private final OriginalArchive originals;
    private final InvoiceNumbersRead numbers;
    private final Texts texts;

    AgreementFacts(ChronologyService.Paid paid, OriginalArchive originals, InvoiceNumbersRead numbers, Texts texts) {
        this.paid = paid;
        this.originals = originals;
        this.numbers = numbers;
        this.texts = texts;
    }

    @Override
    public List<ChronologyEntry> of(Scope scope) {
        LocalDate today = LocalDate.now(paid.clock());
        Stream<FollowedPromise> promises = scope.isWholeClient()
                ? paid.promises().of(scope.client()).stream()
                : scope.invoices().stream().flatMap(row -> paid.promises().of(row.id()).stream());
        Stream<FollowedPlan> plans = scope.isWholeClient()
                ? paid.plans().of(scope.client()).stream()
                : scope.invoices().stream().flatMap(row -> paid.plans().of(row.id()).stream());
        return Stream.concat(
                        promises.distinct().flatMap(one -> promise(one, scope, today)),
                        plans.distinct().flatMap(one -> plan(one, scope, today)))
                .toList();
    }

    private Stream<ChronologyEntry> promise(FollowedPromise followed, Scope scope, LocalDate today) {
        PaymentPromise promise = followed.promise();
        String detail = MoneyFacts.join(numbers(promise.invoices(), scope), promise.words());
        ChronologyEntry made = entry(
                        promise,
                        promise.madeOn(),
                        texts.get("chronology.promise", promise.amount(), promise.promisedOn()),
                        detail)
                .by(Optional.of(channel(promise.means())), Direction.RECEIVED)
                .aspect("PROMISE " + promise.id().value());
        if (followed.stateOn(today) != PromiseState.BROKEN) {
            return Stream.of(produced(made));
        }
        ChronologyEntry broken = entry(
                        promise,
                        promise.lastDay().plusDays(1),
                        texts.get("chronology.promiseBroken", promise.promisedOn()),
                        texts.get("chronology.promiseReceived", promise.amount(), followed.received()))
                .aspect("BROKEN " + promise.id().value());
        return Stream.of(produced(made), produced(broken));
    }

    private static ChronologyEntry entry(PaymentPromise promise, LocalDate on, String title, String detail) {
        return ChronologyEntry.of(
                on,
                ChronologyKind.MONEY,
                title,
                detail,
                promise.invoices().get(0).subject());
    }

    private Stream<ChronologyEntry> plan(FollowedPlan followed, Scope scope, LocalDate today) {
        InstalmentPlan plan = followed.plan();
        List<ChronologyEntry> facts = new ArrayList<>();
        facts.add(plan.signedOn()
                .map(day -> produced(fact(plan, day, "chronology.planSigned", "SIGNED", scope)))
                .orElseGet(() -> fact(plan, plan.drawnOn(), "chronology.planDrawn", "DRAWN", scope))
                .with(originals.of(plan.id().subject())));
        for (TrackedInstalment missed :
                followed.missedOn(plan.end().map(PlanEnd::on).orElse(today))) {
            Instalment instalment = missed.instalment();
            facts.add(produced(ChronologyEntry.of(
                            instalment.dueOn().plusDays(FollowedPlan.DAYS_OF_GRACE + 1L),
                            ChronologyKind.MONEY,
                            texts.get("chronology.instalmentMissed", instalment.dueOn()),
                            texts.get("chronology.instalmentReceived", instalment.amount(), missed.received()),
                            plan.id().subject())
                    .aspect("MISSED " + missed.place())));
        }
        plan.end()
                .ifPresent(end -> facts.add(ChronologyEntry.of(
                                end.on(),
                                ChronologyKind.MONEY,
                                texts.get("chronology.planEnd." + end.reason().name()),
                                texts.get("chronology.planLeft", followed.left()),
                                plan.id().subject())
                        .aspect("ENDED")));
        return facts.stream();
    }

    private ChronologyEntry fact(InstalmentPlan plan, LocalDate on, String key, String aspect, Scope scope) {
        return ChronologyEntry.of(
                        on,
                        ChronologyKind.MONEY,
                        texts.get(key, plan.total(), plan.instalments().size()),
                        MoneyFacts.join(
                                numbers(plan.invoices(), scope),
                                plan.instalments().stream()
                                        .map(one -> FrenchText.date(one.dueOn()) + FrenchText.NO_BREAK_SPACE + ": "
                                                + FrenchText.money(one.amount()))
                                        .collect(Collectors.joining(", "))),
                        plan.id().subject())
                .aspect(aspect);
    }

    private static ChronologyEntry produced(ChronologyEntry entry) {
        return entry.produced(Sentences.of(entry.title(), entry.detail()));
    }

    private String numbers(List<InvoiceId> invoices, Scope scope) {
        return invoices.stream().map(id -> numbers.of(id, scope)).collect(Collectors.joining(", "));
    }

    private static Channel channel(PromiseMeans means) {
        return switch (means) {
            case PHONE -> Channel.PHONE;
            case MEETING -> Channel.MEETING;
            case EMAIL -> Channel.EMAIL;
            case LETTER -> Channel.LETTER;
            case MESSAGE -> Channel.MESSAGE;
        };
    }
}
