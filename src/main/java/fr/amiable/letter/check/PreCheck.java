package fr.amiable.letter.check;

import fr.amiable.common.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** What was looked at before printing a letter, in the order of the screen. */
public record PreCheck(List<Check> checks) {

    public PreCheck {
        checks = List.copyOf(checks);
    }

    /** True when at least one check is red: the letter is not produced unless the owner writes why. */
    public boolean isBlocking() {
        return checks.stream().anyMatch(check -> check.level() == Check.Level.RED);
    }

    public List<Check> at(Check.Level level) {
        return checks.stream().filter(check -> check.level() == level).toList();
    }

    /** The reasons to stop, in French, one after the other. */
    public String reasonsToStop(Texts texts) {
        return at(Check.Level.RED).stream().map(check -> check.message(texts)).collect(Collectors.joining(" "));
    }
}
