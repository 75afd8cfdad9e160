package fr.amiable.ui.shell;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/** When the data were last put aside, for the status bar, and what to do about it. */
public record BackupState(String words, String advice, boolean isRight) {

    private static final int LONGEST_DAYS = 8;

    /**
     * @param last when the newest copy was made; empty when there is none
     * @param data the folder to copy
     */
    public static BackupState of(Optional<LocalDateTime> last, LocalDate today, Path data, Texts texts) {
        String advice = texts.get("shell.backup.advice", data);
        if (last.isEmpty()) {
            return new BackupState(texts.get("shell.backup.none"), advice, false);
        }
        LocalDate day = last.get().toLocalDate();
        String hour = String.format(
                        Locale.FRANCE,
                        "%d h %02d",
                        last.get().getHour(),
                        last.get().getMinute())
                .replace(' ', FrenchText.NO_BREAK_SPACE);
        String words =
                day.equals(today) ? texts.get("shell.backup.today", hour) : texts.get("shell.backup.on", day, hour);
        return new BackupState(words, advice, day.plusDays(LONGEST_DAYS).isAfter(today));
    }
}
