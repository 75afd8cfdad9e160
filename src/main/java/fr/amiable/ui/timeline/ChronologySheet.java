package fr.amiable.ui.timeline;

import fr.amiable.chronology.ChronologyEntry;
import fr.amiable.chronology.proof.ProvenFact;
import fr.amiable.common.SheetCell;
import fr.amiable.common.TableSheet;
import fr.amiable.common.TableSheet.Column;
import fr.amiable.common.Texts;
import fr.amiable.evidence.Original;
import fr.amiable.timeline.Direction;
import fr.amiable.timeline.Disclosure;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

/** A chronology as it leaves the desk, for paper or a spreadsheet: what is confidential stays behind. */
final class ChronologySheet {

    private ChronologySheet() {}

    static TableSheet of(String title, List<ProvenFact> facts, Texts texts) {
        List<List<SheetCell>> rows = facts.stream()
                .filter(fact -> fact.entry().disclosure() != Disclosure.CONFIDENTIAL)
                .map(fact -> row(fact, texts))
                .toList();
        List<Column> columns = List.of(
                Column.day(texts.get("ui.timeline.sheet.day")),
                Column.words(texts.get("ui.timeline.sheet.time")),
                Column.words(texts.get("ui.timeline.sheet.fact")),
                Column.words(texts.get("ui.timeline.sheet.detail")),
                Column.words(texts.get("ui.timeline.sheet.channel")),
                Column.words(texts.get("ui.timeline.sheet.person")),
                Column.words(texts.get("ui.timeline.sheet.documents")),
                Column.words(texts.get("ui.timeline.sheet.exhibits")),
                Column.day(texts.get("ui.timeline.sheet.notedOn")));
        return new TableSheet(title, texts.get("ui.timeline.sheet.subtitle", rows.size()), columns, rows, List.of());
    }

    private static List<SheetCell> row(ProvenFact fact, Texts texts) {
        ChronologyEntry entry = fact.entry();
        String direction = entry.direction() == Direction.NONE ? "" : texts.of(entry.direction());
        String channel = entry.channel().map(texts::of).orElse("");
        String documents = entry.files().stream().map(Original::fileName).collect(Collectors.joining(", "));
        return List.of(
                new SheetCell.Day(entry.on()),
                new SheetCell.Words(entry.at().map(LocalTime::toString).orElse("")),
                new SheetCell.Words(entry.title()),
                new SheetCell.Words(entry.detail()),
                new SheetCell.Words(channel.isEmpty() || direction.isEmpty() ? channel : channel + ", " + direction),
                new SheetCell.Words(entry.person()),
                new SheetCell.Words(documents),
                new SheetCell.Words(fact.numbers().stream().map(String::valueOf).collect(Collectors.joining(", "))),
                SheetCell.of(entry.when().notedOn()));
    }
}
