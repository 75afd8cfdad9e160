package fr.amiable.contract.check;

import fr.amiable.common.Texts;
import fr.amiable.law.LegalWarning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One light: why it is so, what to do unless it is green, where the law says it, and since when that law is in force.
 * The words are read under {@code contract.check.<key>} and {@code contract.check.<key>.act}.
 *
 * @param isVerified false when the rule or the figure behind it still has to be checked: shown as such
 */
public record CheckLine(
        ContractPoint point,
        Light light,
        String key,
        List<Object> arguments,
        String source,
        LocalDate since,
        boolean isVerified) {

    public CheckLine {
        arguments = List.copyOf(arguments);
    }

    public String reason(Texts texts) {
        return texts.get("contract.check." + key, words(texts));
    }

    /** Empty on a green light. */
    public Optional<String> act(Texts texts) {
        return light == Light.GREEN
                ? Optional.empty()
                : Optional.of(texts.get("contract.check." + key + ".act", words(texts)));
    }

    private Object[] words(Texts texts) {
        return arguments.stream()
                .map(argument -> argument instanceof LegalWarning warning ? warning.message(texts) : argument)
                .toArray();
    }
}
