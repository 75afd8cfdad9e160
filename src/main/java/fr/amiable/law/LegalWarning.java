package fr.amiable.law;

import fr.amiable.common.Phrases;
import java.util.List;

/**
 * Something the owner must know about a result: the computation went on, but a fact is missing, a clause is not lawful
 * or a rate is not verified. The words are read in {@code texts.properties} under {@code warning.<key>}.
 */
public record LegalWarning(String key, List<Object> arguments) {

    public LegalWarning {
        arguments = List.copyOf(arguments);
    }

    public static LegalWarning of(String key, Object... arguments) {
        return new LegalWarning(key, List.of(arguments));
    }

    public String message(Phrases texts) {
        return texts.get("warning." + key, arguments.toArray());
    }
}
