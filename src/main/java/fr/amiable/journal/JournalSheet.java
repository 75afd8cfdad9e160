package fr.amiable.journal;

import fr.amiable.common.SheetCell;
import fr.amiable.common.TableSheet;
import fr.amiable.common.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The whole journal as a list that leaves the desk, each act with its link of the chain. */
public record JournalSheet(Texts texts) {

    public TableSheet of(JournalChain chain) {
        List<List<SheetCell>> rows = new ArrayList<>();
        chain.read(link -> rows.add(row(link)));
        return new TableSheet(
                texts.get("journal.sheet.title"),
                "",
                List.of(
                        TableSheet.Column.number(texts.get("journal.sheet.place")),
                        TableSheet.Column.words(texts.get("journal.sheet.at")),
                        TableSheet.Column.words(texts.get("journal.sheet.who")),
                        TableSheet.Column.words(texts.get("journal.sheet.act")),
                        TableSheet.Column.words(texts.get("journal.sheet.subject")),
                        TableSheet.Column.words(texts.get("journal.sheet.before")),
                        TableSheet.Column.words(texts.get("journal.sheet.after")),
                        TableSheet.Column.words(texts.get("journal.sheet.link"))),
                rows,
                List.of());
    }

    private List<SheetCell> row(JournalChain.Link link) {
        ChainedAct act = link.act();
        return List.of(
                new SheetCell.Number(BigDecimal.valueOf(link.place()), String.valueOf(link.place())),
                new SheetCell.Words(act.at()),
                new SheetCell.Words(act.who()),
                new SheetCell.Words(known(act.act()).map(texts::of).orElse(act.act())),
                new SheetCell.Words(act.subjectKind() + " " + act.subjectId()),
                new SheetCell.Words(act.before()),
                new SheetCell.Words(act.after()),
                new SheetCell.Words(link.link()));
    }

    /** A later version may have written acts that this one does not know. */
    private static Optional<Act> known(String name) {
        return Arrays.stream(Act.values())
                .filter(act -> act.name().equals(name))
                .findFirst();
    }
}
