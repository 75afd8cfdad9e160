package fr.amiable.common;

import java.util.List;

/**
 * An act that is refused for a reason the user can understand and act on. Subclasses are small, final, and carry their
 * data; the words are read in {@code texts.properties} under {@code refusal.<key>}.
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    protected Refusal(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public String message(Texts texts) {
        return texts.get(
                "refusal." + key,
                arguments.stream()
                        .map(one -> one instanceof Worded worded ? worded.words(texts) : one)
                        .toArray());
    }
}
