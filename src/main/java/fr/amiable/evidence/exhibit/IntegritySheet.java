package fr.amiable.evidence.exhibit;

import fr.amiable.common.FrenchText;
import fr.amiable.common.SheetCell;
import fr.amiable.common.TableSheet;
import fr.amiable.common.TableSheet.Column;
import fr.amiable.common.Texts;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The statement of a check of integrity, as a list to print. */
public final class IntegritySheet {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.FRANCE);
    private static final int HEX_LINE = 32;

    private final Texts texts;
    private final ZoneId zone;

    public IntegritySheet(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** @param of the case in words, such as its number */
    public TableSheet of(String of, Integrity integrity) {
        ZonedDateTime at = integrity.checkedAt().atZone(zone);
        long intact =
                integrity.lines().stream().filter(Integrity.Line::isIntact).count();
        return new TableSheet(
                texts.get("exhibit.integrity.title", of),
                texts.get(
                        "exhibit.integrity.subtitle",
                        FrenchText.dateInWords(at.toLocalDate()),
                        HOUR.format(at),
                        intact,
                        integrity.lines().size()),
                List.of(
                        Column.words(texts.get("exhibit.column.number")),
                        Column.words(texts.get("exhibit.column.title")),
                        Column.words(texts.get("exhibit.column.size")),
                        Column.words(texts.get("exhibit.column.fingerprint")),
                        Column.words(texts.get("exhibit.column.state"))),
                integrity.lines().stream().map(this::row).toList(),
                List.of());
    }

    private List<SheetCell> row(Integrity.Line line) {
        Exhibit exhibit = line.exhibit().exhibit();
        return List.of(
                new SheetCell.Words(line.exhibit().number().map(String::valueOf).orElse("–")),
                new SheetCell.Words(exhibit.details().title()),
                new SheetCell.Words(
                        texts.get("exhibit.bytes", exhibit.original().size())),
                new SheetCell.Words(inGroups(exhibit.original().fingerprint().hex())),
                new SheetCell.Words(state(line)));
    }

    private String state(Integrity.Line line) {
        if (line.isIntact()) {
            return texts.get("exhibit.integrity.intact");
        }
        return line.now()
                .map(now -> texts.get("exhibit.integrity.changed", inGroups(now.hex())))
                .orElseGet(() -> texts.get("exhibit.integrity.lost"));
    }

    /** In two lines: a fingerprint is wider than a column. */
    private static String inGroups(String hex) {
        return hex.chars()
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining())
                .replaceAll("(.{" + HEX_LINE + "})(?=.)", "$1 ");
    }
}
