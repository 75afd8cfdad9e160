package fr.amiable.journal;

import java.util.Optional;
import java.util.function.Consumer;

/** The whole journal in the order of its chain, to be checked or to leave the desk. */
public interface JournalChain {

    /**
     * One act in its place of the chain.
     *
     * @param isErased whether its words are gone since: its link still tells what they were, nobody can read it from them
     */
    record Link(long id, long place, ChainedAct act, String link, boolean isErased) {

        public Link(long id, long place, ChainedAct act, String link) {
            this(id, place, act, link, false);
        }
    }

    /** The end of the chain, and how far it was chained afterwards: acts up to there were written by versions without a chain. */
    record Head(long place, String link, long chainedAfterwards, Optional<String> chainedAt) {}

    Head head();

    /** In the order of their places; those outside of the chain first. */
    void read(Consumer<Link> reader);
}
