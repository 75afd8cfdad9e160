package fr.amiable.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The passwords typed as {@code NOM=MDP}, each for what the word before the sign names. */
final class GivenPasswords<K> {

    private final Map<K, List<String>> given = new LinkedHashMap<>();
    private final Map<K, List<String>> names;

    private GivenPasswords(Map<K, List<String>> names) {
        this.names = names;
    }

    /**
     * @param names the words by which each may be named
     * @throws WrongUsage when one is for none of them
     */
    static <K> GivenPasswords<K> of(List<String> typed, Map<K, List<String>> names) {
        GivenPasswords<K> passwords = new GivenPasswords<>(names);
        typed.forEach(passwords::add);
        return passwords;
    }

    List<String> of(K file) {
        return given.getOrDefault(file, List.of());
    }

    Map<K, List<String>> all() {
        return given;
    }

    private void add(String word) {
        boolean isKnown = false;
        for (Map.Entry<K, List<String>> file : names.entrySet()) {
            for (String name : file.getValue()) {
                if (word.startsWith(name + "=")) {
                    given.computeIfAbsent(file.getKey(), none -> new ArrayList<>())
                            .add(word.substring(name.length() + 1));
                    isKnown = true;
                }
            }
        }
        if (!isKnown) {
            // without its file the word may be a password: it is not shown again
            throw word.contains("=")
                    ? new WrongUsage("password", word.substring(0, word.indexOf('=')))
                    : new WrongUsage("passwordOfNoFile");
        }
    }
}
