package fr.amiable.client.duplicate;

import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientIdentity;
import fr.amiable.identifier.Siren;
import fr.amiable.identifier.VatNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds clients that look alike among all of them, in memory. */
public final class Lookalikes {

    private static final int MOST = 5;

    private record Known(ClientIdentity identity, NameKey key) {}

    private final List<Known> all;

    public Lookalikes(List<ClientIdentity> identities) {
        this.all = identities.stream()
                .map(identity -> new Known(identity, NameKey.of(identity.name())))
                .toList();
    }

    /** Those the draft may be, the surest first, a handful at most. */
    public List<Lookalike> of(ClientDraft draft) {
        String siren = Siren.normalise(draft.siren());
        String vatNumber = VatNumber.normalise(draft.vatNumber());
        Known typed = new Known(
                new ClientIdentity(
                        new ClientId(0),
                        draft.name(),
                        Siren.isValid(siren) ? Optional.of(new Siren(siren)) : Optional.empty(),
                        VatNumber.isValid(vatNumber) ? vatNumber : "",
                        ""),
                NameKey.of(draft.name()));
        return all.stream()
                .flatMap(known -> likeness(typed, known).map(why -> new Lookalike(known.identity(), why)).stream())
                .sorted(Comparator.comparing(Lookalike::why))
                .limit(MOST)
                .toList();
    }

    /** Every two that look alike, the surest first; those with two different SIREN are two persons in law. */
    public List<LookalikePair> pairs() {
        Map<String, List<Known>> buckets = new HashMap<>();
        all.forEach(known -> marks(known)
                .forEach(mark ->
                        buckets.computeIfAbsent(mark, any -> new ArrayList<>()).add(known)));
        Set<List<ClientId>> seen = new HashSet<>();
        List<LookalikePair> pairs = new ArrayList<>();
        buckets.values().stream().filter(bucket -> bucket.size() > 1).forEach(bucket -> addPairs(bucket, seen, pairs));
        pairs.sort(Comparator.comparing(LookalikePair::why)
                .thenComparing(pair -> pair.first().name()));
        return pairs;
    }

    private static Set<String> marks(Known known) {
        Set<String> marks = new HashSet<>();
        known.identity().siren().ifPresent(siren -> marks.add("siren " + siren.digits()));
        if (!known.identity().vatNumber().isEmpty()) {
            marks.add("vat " + known.identity().vatNumber());
        }
        if (!known.key().isEmpty()) {
            known.key()
                    .withOneLetterLess()
                    .forEach(letters -> marks.add(letters + " " + known.key().digits()));
        }
        return marks;
    }

    private static void addPairs(List<Known> bucket, Set<List<ClientId>> seen, List<LookalikePair> pairs) {
        for (int one = 0; one < bucket.size(); one++) {
            for (int other = one + 1; other < bucket.size(); other++) {
                Known first = bucket.get(one);
                Known second = bucket.get(other);
                if (!areTwoPersons(first.identity(), second.identity())
                        && seen.add(
                                List.of(first.identity().id(), second.identity().id()))) {
                    likeness(first, second)
                            .ifPresent(why -> pairs.add(new LookalikePair(first.identity(), second.identity(), why)));
                }
            }
        }
    }

    private static boolean areTwoPersons(ClientIdentity one, ClientIdentity other) {
        return one.siren().isPresent()
                && other.siren().isPresent()
                && !one.siren().equals(other.siren());
    }

    private static Optional<Likeness> likeness(Known one, Known other) {
        if (one.identity().siren().isPresent()
                && one.identity().siren().equals(other.identity().siren())) {
            return Optional.of(Likeness.SAME_SIREN);
        }
        if (!one.identity().vatNumber().isEmpty()
                && one.identity().vatNumber().equals(other.identity().vatNumber())) {
            return Optional.of(Likeness.SAME_VAT_NUMBER);
        }
        if (!one.key().isEmpty() && one.key().equals(other.key())) {
            return Optional.of(Likeness.SAME_NAME);
        }
        return one.key().isNear(other.key()) ? Optional.of(Likeness.CLOSE_NAME) : Optional.empty();
    }
}
