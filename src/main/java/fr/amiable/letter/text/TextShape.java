package fr.amiable.letter.text;

import fr.amiable.letter.form.LetterField;
import fr.amiable.letter.text.TextTag.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a text is made of beside fields: its subject, its end that stays with the signature, and blocks in square brackets. */
final class TextShape {

    private static final String CLOSING_MARK = "----";
    private static final Pattern BLOCK = Pattern.compile("([a-zé]+)(?::([A-Za-z0-9]+))?");
    private static final List<String> ALONE = List.of("tableau", "points", "échéancier", "encadré", "signatures");
    private static final List<String> OF_ENTRY = List.of("texte", "liste");
    private static final String LINES = "lignes";
    private static final int MOST_LINES = 30;

    private TextShape() {}

    /** The marks a block may have. */
    static List<String> blocks() {
        return Stream.of(ALONE, OF_ENTRY, List.of(LINES)).flatMap(List::stream).toList();
    }

    static List<TextFault> faults(String words, boolean namesWholeLetter, boolean isPart) {
        List<TextFault> faults = new ArrayList<>();
        List<String> lines = words.lines().toList();
        List<Integer> marks = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            if (lines.get(place).strip().equals(CLOSING_MARK)) {
                marks.add(place + 1);
            }
        }
        if (words.isBlank()) {
            faults.add(fault("letterText.empty", 1));
        } else if (isPart) {
            marks.forEach(line -> faults.add(fault("letterText.markInPart", line)));
        } else if (marks.isEmpty()) {
            if (!namesWholeLetter) {
                faults.add(fault("letterText.noEnd", lines.size()));
            }
        } else {
            marks.stream().skip(1).forEach(line -> faults.add(fault("letterText.secondEnd", line)));
            around(lines, marks.get(0), faults);
        }
        return faults;
    }

    private static void around(List<String> lines, int mark, List<TextFault> faults) {
        if (String.join("", lines.subList(0, mark - 1)).isBlank()) {
            faults.add(fault("letterText.noSubject", 1));
        }
        if (String.join("", lines.subList(mark, lines.size())).isBlank()) {
            faults.add(fault("letterText.nothingAtTheEnd", mark));
        }
    }

    private static TextFault fault(String key, int line) {
        return TextFault.at(new TextTag(Kind.BLOCK, CLOSING_MARK, line, 1), key);
    }

    /** Words in brackets that are no mark are left as they are, unless they look like one. */
    static Optional<TextFault> block(TextTag tag, Set<String> fields) {
        Matcher mark = BLOCK.matcher(tag.name());
        if (!mark.matches()) {
            return Optional.empty();
        }
        String what = mark.group(1);
        String name = mark.group(2);
        if (ALONE.contains(what) && name == null) {
            return Optional.empty();
        }
        if (OF_ENTRY.contains(what) && name != null) {
            return isEntry(name) && fields.contains(name)
                    ? Optional.empty()
                    : Optional.of(TextCheck.unknown(
                            new TextTag(Kind.BLOCK, name, tag.line(), tag.column()),
                            "letterText.unknownField",
                            "letterText.unknownFieldNear",
                            fields));
        }
        if (what.equals(LINES) && name != null && name.matches("\\d{1,2}") && Integer.parseInt(name) <= MOST_LINES) {
            return Optional.empty();
        }
        return Optional.of(TextCheck.unknown(tag, "letterText.unknownBlock", "letterText.unknownBlockNear", blocks()));
    }

    private static boolean isEntry(String name) {
        return Stream.of(LetterField.values())
                .anyMatch(field -> field.templateName().equals(name));
    }
}
