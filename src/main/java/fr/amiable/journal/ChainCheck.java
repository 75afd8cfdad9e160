package fr.amiable.journal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What following the chain from its first act to its end found.
 *
 * @param acts how many were read
 * @param erased of those, how many lost their words since, as a later act of the chain says
 * @param broken the first place where it does not hold; empty when it holds to the end
 */
public record ChainCheck(long acts, long erased, JournalChain.Head head, Optional<Break> broken) {

    /** Why it does not hold. */
    public enum Fault {
        /** The words of an act, or its link, are not those that were written. */
        CHANGED,
        /** One or more acts are not there any more. */
        MISSING,
        /** An act was put in without the program. */
        ADDED
    }

    /**
     * @param place in the chain, 1 for the first act
     * @param act the one found there; empty when it is missing at the end
     */
    public record Break(Fault fault, long place, Optional<JournalChain.Link> act) {}

    /** Follows the chain. */
    public static ChainCheck of(JournalChain chain) {
        JournalChain.Head head = chain.head();
        Follower follower = new Follower();
        chain.read(follower::take);
        follower.end(head);
        return new ChainCheck(follower.acts, follower.erased.size(), head, follower.broken);
    }

    public boolean isWhole() {
        return broken.isEmpty();
    }

    /** Goes from link to link and remembers where it first broke. */
    private static final class Follower {

        private long acts;
        private long place;
        private String last = ChainedAct.START;
        private final SortedMap<Long, JournalChain.Link> erased = new TreeMap<>();
        private final Set<Long> told = new HashSet<>();
        private Optional<Break> broken = Optional.empty();

        private void take(JournalChain.Link link) {
            acts++;
            if (broken.isPresent()) {
                return;
            }
            place++;
            if (link.place() < place) {
                found(Fault.ADDED, link.place(), Optional.of(link));
            } else if (link.place() > place) {
                found(Fault.MISSING, place, Optional.of(link));
            } else if (link.isErased()) {
                erased.put(place, link);
            } else if (!link.act().link(last, place).equals(link.link())) {
                found(Fault.CHANGED, place, Optional.of(link));
            } else if (link.act().act().equals(Act.PERSON_ERASED.name())) {
                told.addAll(ErasedActs.read(link.act().after()).places());
            }
            last = link.link();
        }

        private void end(JournalChain.Head head) {
            if (broken.isEmpty() && head.place() > place) {
                found(Fault.MISSING, place + 1, Optional.empty());
            } else if (broken.isEmpty() && (head.place() < place || !head.link().equals(last))) {
                found(Fault.ADDED, place, Optional.empty());
            }
            erased.forEach((where, link) -> {
                if (broken.isEmpty() && !told.contains(where)) {
                    found(Fault.CHANGED, where, Optional.of(link));
                }
            });
        }

        private void found(Fault fault, long where, Optional<JournalChain.Link> act) {
            broken = Optional.of(new Break(fault, where, act));
        }
    }
}
