package fr.amiable.bundle.facts;

import fr.amiable.bundle.BundleFact;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words of the facts of a case on paper, ready to be drawn.
 *
 * @param headings over the numbers of exhibits, the days, the means and the facts
 * @param reference the number of the case in words
 * @param mentions what the foot of each page says of the owner
 */
public record FactsSheet(
        String title,
        String hint,
        String parties,
        String reference,
        String mentions,
        List<String> headings,
        List<BundleFact> facts) {

    public FactsSheet {
        headings = List.copyOf(headings);
        facts = List.copyOf(facts);
    }

    /** Every word that will be printed. */
    public Stream<String> words() {
        Stream<String> told = facts.stream().flatMap(fact -> Stream.of(fact.channel(), fact.summary()));
        return Stream.of(Stream.of(title, hint, parties, reference, mentions), headings.stream(), told)
                .flatMap(words -> words);
    }
}
