package fr.amiable.importing;

import java.util.ArrayList;
import java.util.List;

/** What is noticed while a file is read: faults, which refuse it, and warnings, which go with it. */
public final class Findings {

    private static final int MOST_TOLD = 50;

    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();

    public void error(String key, Object... arguments) {
        add(errors, Finding.of(key, arguments));
    }

    public void warning(String key, Object... arguments) {
        add(warnings, Finding.of(key, arguments));
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    public List<Finding> errors() {
        return List.copyOf(errors);
    }

    public List<Finding> warnings() {
        return List.copyOf(warnings);
    }

    private static void add(List<Finding> told, Finding finding) {
        if (told.size() < MOST_TOLD) {
            told.add(finding);
        }
    }
}
