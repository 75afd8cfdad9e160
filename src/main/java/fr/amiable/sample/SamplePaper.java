package fr.amiable.sample;

import fr.amiable.letter.paper.Block;
import fr.amiable.letter.paper.FrenchSpaces;
import fr.amiable.letter.paper.Letter;
import fr.amiable.letter.paper.Letterhead;
import fr.amiable.letter.paper.Paragraph;
import fr.amiable.letter.paper.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A paper of the invented business as it is written in its file: lines {@code name: words} first, then paragraphs and
 * tables, a line of three dashes before those kept with the signature.
 */
final class SamplePaper {

    private static final String CLOSING = "---";

    private final List<String> heads = new ArrayList<>();
    private final List<Block> body = new ArrayList<>();
    private final List<Block> closing = new ArrayList<>();

    private SamplePaper(String words) {
        int end = words.indexOf("\n\n");
        heads.addAll(words.substring(0, end).lines().toList());
        List<Block> blocks = body;
        for (String block : words.substring(end).strip().split("\n\n+")) {
            if (block.strip().equals(CLOSING)) {
                blocks = closing;
            } else {
                blocks.add(block.startsWith("|") ? table(block.lines().toList()) : Paragraph.marked(joined(block)));
            }
        }
    }

    static Letter read(String words) {
        return new SamplePaper(FrenchSpaces.in(words)).letter();
    }

    private Letter letter() {
        List<String> head = parts(all("head").findFirst().orElse(""));
        return new Letter(
                new Letterhead(head.get(0), head.subList(1, head.size()), head.get(0)),
                all("to").flatMap(words -> parts(words).stream()).toList(),
                all("date").findFirst().orElse(""),
                all("reference").toList(),
                all("subject").findFirst().orElse(""),
                body,
                closing,
                all("signature").findFirst().orElse(""),
                all("enclosure").toList());
    }

    private Stream<String> all(String name) {
        return heads.stream()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .filter(words -> !words.isEmpty());
    }

    /** The first line has the titles, those of figures after a sign; totals begin with an equals sign. */
    private static Table table(List<String> lines) {
        List<Table.Column> columns = parts(lines.get(0).substring(1)).stream()
                .map(title -> title.startsWith(">")
                        ? Table.Column.figures(title.substring(1).strip())
                        : Table.Column.words(title))
                .toList();
        return new Table(columns.get(0).title(), columns, rows(lines, "|"), rows(lines, "="));
    }

    private static List<List<String>> rows(List<String> lines, String sign) {
        return lines.stream()
                .skip(1)
                .filter(line -> line.startsWith(sign))
                .map(line -> parts(line.substring(1)))
                .toList();
    }

    private static List<String> parts(String words) {
        return Arrays.stream(words.split("\\|", -1)).map(String::strip).toList();
    }

    private static String joined(String block) {
        return String.join(" ", block.lines().toList());
    }
}
