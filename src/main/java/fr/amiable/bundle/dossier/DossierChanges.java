package fr.amiable.bundle.dossier;

import java.util.List;
import java.util.function.Predicate;

/** What differs from the version that was communicated last: the numbers of exhibits that came or were withdrawn since. */
public record DossierChanges(DossierVersion since, List<Integer> appended, List<Integer> withdrawn) {

    public DossierChanges {
        appended = List.copyOf(appended);
        withdrawn = List.copyOf(withdrawn);
    }

    static DossierChanges between(DossierVersion before, List<DossierVersion.Content> now) {
        Predicate<DossierVersion.Content> wasThere =
                one -> before.contents().stream().anyMatch(old -> old.number() == one.number());
        Predicate<DossierVersion.Content> wasWithdrawn =
                one -> before.contents().stream().anyMatch(old -> old.number() == one.number() && old.isWithdrawn());
        return new DossierChanges(
                before,
                numbers(now, wasThere.negate()),
                numbers(now, wasWithdrawn.negate().and(wasThere).and(DossierVersion.Content::isWithdrawn)));
    }

    public boolean isNothing() {
        return appended.isEmpty() && withdrawn.isEmpty();
    }

    private static List<Integer> numbers(
            List<DossierVersion.Content> now, Predicate<DossierVersion.Content> condition) {
        return now.stream()
                .filter(condition)
                .map(DossierVersion.Content::number)
                .toList();
    }
}
