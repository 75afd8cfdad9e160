package fr.amiable.law;

import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the law says about the things an owner types, by topic: {@code law/explanations.csv}. */
public final class Explanations {

    private final TreeMap<String, Explanation> byTopic;

    private Explanations(TreeMap<String, Explanation> byTopic) {
        this.byTopic = byTopic;
    }

    public static Explanations shipped() {
        return new Explanations(LegalTable.named("explanations").rows().stream()
                .collect(Collectors.toMap(
                        row -> row.get("topic"), Explanations::explanation, Explanations::twice, TreeMap::new)));
    }

    /** @throws IllegalArgumentException when nothing is said of that topic */
    public Explanation of(String topic) {
        Explanation found = byTopic.get(topic);
        if (found == null) {
            throw new IllegalArgumentException("no explanation of " + topic);
        }
        return found;
    }

    public Set<String> topics() {
        return Set.copyOf(byTopic.keySet());
    }

    private static Explanation explanation(LegalRow row) {
        return new Explanation(
                row.get("title"),
                row.get("rule"),
                row.get("source"),
                row.startsOn(),
                row.get("verified").equals("yes"));
    }

    private static Explanation twice(Explanation first, Explanation second) {
        throw new IllegalStateException("two explanations: " + first.title() + ", " + second.title());
    }
}
