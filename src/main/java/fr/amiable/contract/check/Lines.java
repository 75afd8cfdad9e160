package fr.amiable.contract.check;

import fr.amiable.law.LegalRow;
import java.util.ArrayList;
import java.util.List;

/** The lights of one case as they are found. */
final class Lines {

    private final ContractCase facts;
    private final List<CheckLine> found = new ArrayList<>();

    Lines(ContractCase facts) {
        this.facts = facts;
    }

    void green(ContractPoint point, String key, Object... arguments) {
        add(point, Light.GREEN, present(point.name()), key, arguments);
    }

    void orange(ContractPoint point, String key, Object... arguments) {
        add(point, Light.ORANGE, present(point.name()), key, arguments);
    }

    void red(ContractPoint point, String key, Object... arguments) {
        add(point, Light.RED, present(point.name()), key, arguments);
    }

    /** A light whose rule has a name of its own, or another day than today. */
    void add(ContractPoint point, Light light, LegalRow rule, String key, Object... arguments) {
        found.add(new CheckLine(
                point,
                light,
                key,
                List.of(arguments),
                rule.get("source"),
                rule.startsOn(),
                rule.get("verified").equals("yes")));
    }

    /** The last light rests on a figure that still has to be checked. */
    void lastIsUnverified() {
        CheckLine last = found.remove(found.size() - 1);
        found.add(new CheckLine(
                last.point(), last.light(), last.key(), last.arguments(), last.source(), last.since(), false));
    }

    LegalRow present(String rule) {
        return ContractLaw.rule(rule, facts.regime(), facts.today());
    }

    List<CheckLine> all() {
        return List.copyOf(found);
    }
}
