package fr.amiable.ui.safety;

import fr.amiable.backup.Backup;
import fr.amiable.backup.Comparison;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.widget.Columns;
import fr.amiable.ui.common.widget.FileSize;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.TableColumn;

/** The words about backups, in the owner's time. */
record BackupWords(Texts texts, ZoneId zone) {

    String madeAt(Backup backup) {
        LocalDateTime at = LocalDateTime.ofInstant(backup.madeAt(), zone);
        String hour = String.format(Locale.FRANCE, "%d h %02d", at.getHour(), at.getMinute());
        return FrenchText.date(at.toLocalDate()) + ", " + hour.replace(' ', FrenchText.NO_BREAK_SPACE);
    }

    String size(Backup backup) {
        return FileSize.words(backup.size(), texts);
    }

    String place(BackupModel.Place place) {
        if (place.isAway()) {
            return texts.get("safety.place.away", place.folder());
        }
        return texts.get(place.isChosen() ? "safety.place.chosen" : "safety.place.usual", place.folder());
    }

    String compared(BackupModel.Prepared ready) {
        Comparison comparison = ready.comparison();
        String words =
                texts.get("safety.restore.compared", madeAt(ready.restored().backup()), comparison.actsLost());
        int damaged = comparison
                .restored()
                .files()
                .map(files -> files.damaged().size())
                .orElse(0);
        return damaged == 0 ? words : words + " " + texts.get("safety.restore.damaged", damaged);
    }

    List<TableColumn<Comparison.Line, ?>> comparison() {
        return List.of(
                Columns.inOrder(
                        texts.get("safety.restore.what"), line -> texts.get("safety.restore.table." + line.table())),
                figures("safety.restore.now", line -> String.valueOf(line.now())),
                figures("safety.restore.then", line -> String.valueOf(line.then())));
    }

    private TableColumn<Comparison.Line, String> figures(String key, Function<Comparison.Line, String> value) {
        TableColumn<Comparison.Line, String> column = Columns.inOrder(texts.get(key), value);
        column.getStyleClass().add("figures");
        return column;
    }
}
