package fr.amiable.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A number without its separators, so that {@code F-2026-031} is found by "2026-31", "f2026031" or "31". */
final class NumberForms {

    private static final int LONGEST = 40;

    private NumberForms() {}

    /** The whole number, with and without the zeros in front of each run of digits. */
    static Set<String> whole(String number) {
        return joined(runs(number));
    }

    /** Its ends: without its first run, without its first two, and so on. */
    static Set<String> ends(String number) {
        List<String> runs = runs(number);
        Set<String> ends = new LinkedHashSet<>();
        for (int first = 1; first < runs.size(); first++) {
            ends.addAll(joined(runs.subList(first, runs.size())));
        }
        return ends;
    }

    private static Set<String> joined(List<String> runs) {
        Set<String> forms = new LinkedHashSet<>();
        String kept = String.join("", runs);
        if (kept.isEmpty() || kept.length() > LONGEST) {
            return forms;
        }
        forms.add(kept);
        StringBuilder bare = new StringBuilder();
        runs.forEach(run -> bare.append(withoutZeros(run)));
        forms.add(bare.toString());
        return forms;
    }

    static String withoutZeros(String run) {
        int first = 0;
        while (first < run.length() - 1 && run.charAt(first) == '0') {
            first++;
        }
        return run.substring(first);
    }

    /** Runs of letters and runs of digits. */
    static List<String> runs(String number) {
        List<String> runs = new ArrayList<>();
        for (String word : Folded.words(number)) {
            int start = 0;
            for (int i = 1; i <= word.length(); i++) {
                if (i == word.length() || Character.isDigit(word.charAt(i)) != Character.isDigit(word.charAt(i - 1))) {
                    runs.add(word.substring(start, i));
                    start = i;
                }
            }
        }
        return runs;
    }
}
