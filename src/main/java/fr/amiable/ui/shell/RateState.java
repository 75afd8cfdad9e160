package fr.amiable.ui.shell;

import fr.amiable.common.Texts;
import fr.amiable.law.PublishedRates;
import fr.amiable.law.RateTable;
import fr.amiable.law.Semester;
import java.time.LocalDate;
import java.util.Optional;

/** Whether the rates of the present semester are there, for the status bar. */
public record RateState(String words, boolean isRight) {

    public static RateState on(LocalDate today, RateTable rates, Texts texts) {
        Semester present = Semester.of(today);
        Optional<PublishedRates> row = rates.find(present);
        if (row.isEmpty()) {
            return new RateState(texts.get("shell.rates.missing", present.half(), present.year()), false);
        }
        boolean isVerified = row.get().verified();
        String key = isVerified ? "shell.rates.upToDate" : "shell.rates.toVerify";
        return new RateState(texts.get(key, present.half(), present.year()), isVerified);
    }
}
