package fr.amiable.evidence.exhibit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The passwords that the owner typed for exhibits: remembered while the desk is open, and nowhere else. */
public final class ExhibitPasswords {

    private final Map<ExhibitId, List<String>> typed = new ConcurrentHashMap<>();

    public void add(ExhibitId exhibit, String password) {
        typed.merge(
                exhibit,
                List.of(password),
                (before, one) ->
                        Stream.concat(before.stream(), one.stream()).distinct().toList());
    }

    /** In the order they were typed. */
    public List<String> of(ExhibitId exhibit) {
        return typed.getOrDefault(exhibit, List.of());
    }
}
