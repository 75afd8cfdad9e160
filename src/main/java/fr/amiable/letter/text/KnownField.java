package fr.amiable.letter.text;

/**
 * A field that a text can name.
 *
 * @param isCondition true when it has no words of its own and only says whether a passage is printed
 * @param isAlwaysFilled true when every letter has something for it: others must stand in a passage of their own
 * @param example as the sample letter prints it; empty for a condition
 */
public record KnownField(
        String name, String explanation, boolean isCondition, boolean isAlwaysFilled, String example) {}
