package fr.amiable.letter.text;

import fr.amiable.common.Problem;

/**
 * Something wrong in the words of a text, and where; lines and columns count from 1.
 *
 * @param isBlocking false for a hint: the text can be kept all the same
 */
public record TextFault(Problem problem, int line, int column, boolean isBlocking) {

    static TextFault at(TextTag tag, String key, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = tag.line();
        arguments[1] = tag.column();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return new TextFault(Problem.of("words", key, arguments), tag.line(), tag.column(), true);
    }

    TextFault asHint() {
        return new TextFault(problem, line, column, false);
    }
}
