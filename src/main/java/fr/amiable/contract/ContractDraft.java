package fr.amiable.contract;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import fr.amiable.common.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A contract, quote or order as typed so far; client and kind may be null, the rest may be empty or wrong. */
public record ContractDraft(
        ClientId client,
        ContractKind kind,
        String number,
        String object,
        Optional<Money> amount,
        Duration duration,
        Signature signature,
        Clauses clauses,
        Acceptance acceptance,
        String note) {

    /** The least that makes one: with whom, what, under which number, about what. */
    public static ContractDraft of(ClientId client, ContractKind kind, String number, String object) {
        return new ContractDraft(
                client,
                kind,
                number,
                object,
                Optional.empty(),
                Duration.NONE,
                Signature.NONE,
                Clauses.NONE,
                Acceptance.NONE,
                "");
    }

    /** The draft that shows this contract in its form. */
    public static ContractDraft of(Contract contract) {
        return new ContractDraft(
                contract.client(),
                contract.kind(),
                contract.number(),
                contract.object(),
                contract.amount(),
                contract.duration(),
                contract.signature(),
                contract.clauses(),
                contract.acceptance(),
                contract.note());
    }

    public ContractDraft withAmount(Money newAmount) {
        return new ContractDraft(
                client, kind, number, object, Optional.of(newAmount), duration, signature, clauses, acceptance, note);
    }

    public ContractDraft withDuration(Duration newDuration) {
        return new ContractDraft(
                client, kind, number, object, amount, newDuration, signature, clauses, acceptance, note);
    }

    public ContractDraft withSignature(Signature newSignature) {
        return new ContractDraft(
                client, kind, number, object, amount, duration, newSignature, clauses, acceptance, note);
    }

    public ContractDraft withClauses(Clauses newClauses) {
        return new ContractDraft(
                client, kind, number, object, amount, duration, signature, newClauses, acceptance, note);
    }

    public ContractDraft withAcceptance(Acceptance newAcceptance) {
        return new ContractDraft(
                client, kind, number, object, amount, duration, signature, clauses, newAcceptance, note);
    }

    /** What keeps this from being recorded, in the order of the screen. */
    public List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (client == null) {
            found.add(Problem.of("client", "contract.noClient"));
        }
        if (kind == null) {
            found.add(Problem.of("kind", "contract.noKind"));
        }
        if (Words.clean(number).isEmpty()) {
            found.add(Problem.of("number", "contract.noNumber"));
        }
        if (Words.clean(object).isEmpty()) {
            found.add(Problem.of("object", "contract.noObject"));
        }
        if (amount.filter(Money::isNegative).isPresent()) {
            found.add(Problem.of("amount", "contract.negativeAmount"));
        }
        found.addAll(DraftProblems.of(duration));
        found.addAll(DraftProblems.of(clauses));
        found.addAll(DraftProblems.of(acceptance));
        return List.copyOf(found);
    }

    /** The same, and the days that cannot have come yet. */
    public List<Problem> problemsOn(LocalDate today) {
        List<Problem> found = new ArrayList<>(problems());
        signature
                .signedOn()
                .filter(day -> day.isAfter(today))
                .ifPresent(day -> found.add(Problem.of("signedOn", "contract.signedInTheFuture", day)));
        acceptance
                .acceptedOn()
                .filter(day -> day.isAfter(today))
                .ifPresent(day -> found.add(Problem.of("acceptedOn", "contract.acceptedInTheFuture", day)));
        return List.copyOf(found);
    }

    /** @throws IllegalStateException while {@link #problems()} is not empty */
    public Contract complete(ContractId id) {
        if (!problems().isEmpty()) {
            throw new IllegalStateException("contract draft has problems: " + problems());
        }
        return new Contract(
                id,
                client,
                kind,
                Words.clean(number),
                object.strip(),
                amount,
                duration,
                new Signature(
                        signature.signedOn(),
                        Words.clean(signature.place()),
                        signature.isOffPremises(),
                        signature.isFiveEmployeesOrFewer(),
                        signature.isOutsideMainActivity()),
                clauses,
                new Acceptance(
                        acceptance.terms(),
                        acceptance.how(),
                        acceptance.acceptedOn(),
                        acceptance.proof().strip()),
                note == null ? "" : note.strip());
    }
}
