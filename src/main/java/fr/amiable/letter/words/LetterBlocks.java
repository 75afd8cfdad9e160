package fr.amiable.letter.words;

import fr.amiable.common.Money;
import fr.amiable.letter.form.LetterField;
import fr.amiable.letter.form.Point;
import fr.amiable.letter.matter.LetterCase;
import fr.amiable.letter.paper.Block;
import fr.amiable.letter.paper.Framed;
import fr.amiable.letter.paper.FrenchSpaces;
import fr.amiable.letter.paper.Heading;
import fr.amiable.letter.paper.Items;
import fr.amiable.letter.paper.Paragraph;
import fr.amiable.letter.paper.Signatures;
import fr.amiable.letter.paper.Table;
import fr.amiable.letter.paper.ToWrite;
import fr.amiable.letter.paper.Wording;
import fr.amiable.payment.plan.Instalment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns the blocks of a template into those of a page: words, or what a marker in square brackets stands for – the debt, what
 * was typed in an entry, the instalments, the room for signatures.
 */
final class LetterBlocks {

    private static final Pattern MARKER = Pattern.compile("\\[([a-zé]+)(?::([A-Za-z0-9]+))?]\\s*(.*)");
    private static final String HEADING = "## ";

    private final LetterCase facts;
    private final Wording texts;

    LetterBlocks(LetterCase facts, Wording texts) {
        this.facts = facts;
        this.texts = texts;
    }

    List<Block> of(List<String> blocks) {
        return blocks.stream().flatMap(this::of).toList();
    }

    private Stream<Block> of(String block) {
        if (block.startsWith(HEADING)) {
            return Stream.of(new Heading(FrenchSpaces.in(block.substring(HEADING.length()))));
        }
        Matcher marker = MARKER.matcher(block);
        return marker.matches() && isKnown(marker.group(1), marker.group(2))
                ? marked(marker.group(1), marker.group(2), marker.group(3)).stream()
                : Stream.of(paragraph(block));
    }

    /** Words in brackets that are no mark are words. */
    private static boolean isKnown(String what, String name) {
        return switch (what) {
            case "texte", "liste" ->
                Stream.of(LetterField.values())
                        .anyMatch(field -> field.templateName().equals(name));
            case "lignes" -> name != null && name.matches("\\d{1,2}");
            default -> name == null;
        };
    }

    private List<Block> marked(String what, String name, String words) {
        return switch (what) {
            case "tableau" -> facts.statements().isEmpty() ? List.of() : List.of(DebtTable.of(facts, texts));
            case "texte" ->
                facts.entries().lines(field(name)).stream()
                        .map(line -> (Block) typed(line))
                        .toList();
            case "liste" -> items(facts.entries().lines(field(name)));
            case "points" -> points();
            case "échéancier" -> schedule();
            case "encadré" -> List.of(new Framed(paragraph(words)));
            case "lignes" -> List.of(new ToWrite(FrenchSpaces.in(words), Integer.parseInt(name)));
            case "signatures" ->
                List.of(new Signatures(
                        List.of(facts.company().name(), facts.client().name()), FrenchSpaces.in(words)));
            default -> List.of(paragraph(("[" + what + "] " + words).strip()));
        };
    }

    private static LetterField field(String name) {
        return LetterField.valueOf(name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
    }

    private static List<Block> items(List<String> lines) {
        return lines.isEmpty()
                ? List.of()
                : List.of(new Items(lines.stream()
                        .map(LetterBlocks::plain)
                        .map(FrenchSpaces::in)
                        .toList()));
    }

    private List<Block> points() {
        List<Block> blocks = new ArrayList<>();
        int number = 1;
        for (Point point : facts.entries().points()) {
            blocks.add(paragraph(texts.get("letter.point", number++, plain(point.said()))));
            point.answer().stream().map(LetterBlocks::typed).forEach(blocks::add);
        }
        return blocks;
    }

    /** Each sum with its day, and what remains after it. */
    private List<Block> schedule() {
        List<Instalment> schedule = facts.entries().schedule();
        if (schedule.isEmpty()) {
            return items(facts.entries().lines(LetterField.SCHEDULE));
        }
        Money left = Money.sum(schedule.stream().map(Instalment::amount).toList());
        Money total = left;
        List<List<String>> rows = new ArrayList<>();
        for (Instalment part : schedule) {
            left = left.minus(part.amount());
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    texts.date(part.dueOn()),
                    texts.money(part.amount()),
                    texts.money(left)));
        }
        return List.of(new Table(
                texts.get("letter.schedule.summary"),
                List.of(
                        Table.Column.words(texts.get("letter.schedule.number")),
                        Table.Column.words(texts.get("letter.schedule.dueOn")),
                        Table.Column.figures(texts.get("letter.schedule.amount")),
                        Table.Column.figures(texts.get("letter.schedule.left"))),
                rows,
                List.of(List.of(texts.get("letter.table.total"), "", texts.money(total), ""))));
    }

    private static Paragraph paragraph(String words) {
        return Paragraph.marked(FrenchSpaces.in(words));
    }

    /** What the owner typed is never strong by accident. */
    private static Paragraph typed(String line) {
        return paragraph(plain(line));
    }

    private static String plain(String line) {
        return line.replace("**", "*");
    }
}
