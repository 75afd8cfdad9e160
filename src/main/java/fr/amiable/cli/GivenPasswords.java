package fr.amiable.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The passwords typed as {@code FICHIER=MDP}: the file as it is named on the line, or by its name alone. */
final class GivenPasswords {

    private final Map<Path, List<String>> given = new HashMap<>();

    private GivenPasswords() {}

    /** @throws WrongUsage when one is for none of the files */
    static GivenPasswords of(List<String> typed, List<Path> files) {
        GivenPasswords passwords = new GivenPasswords();
        typed.forEach(word -> passwords.add(word, files));
        return passwords;
    }

    List<String> of(Path file) {
        return given.getOrDefault(file, List.of());
    }

    private void add(String word, List<Path> files) {
        boolean isKnown = false;
        for (Path file : files) {
            for (String name : List.of(file.toString(), String.valueOf(file.getFileName()))) {
                if (word.startsWith(name + "=")) {
                    given.computeIfAbsent(file, none -> new ArrayList<>()).add(word.substring(name.length() + 1));
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
