package fr.amiable.dispute.task;

import fr.amiable.common.Texts;
import fr.amiable.dispute.Dispute;
import fr.amiable.law.LegalRow;
import fr.amiable.law.LegalTable;
import fr.amiable.law.deadline.FrenchHolidays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The tasks proposed at each stage, {@code dispute/task/tasks.csv}: customs of the trade, for every category or for one. */
final class TaskTable {

    private static final LegalTable TABLE = LegalTable.named("/fr/amiable/dispute/task/tasks");
    private static final FrenchHolidays HOLIDAYS = new FrenchHolidays(false);

    private final Texts texts;

    TaskTable(Texts texts) {
        this.texts = texts;
    }

    /** What the present stage calls for, in the order of the table; days are counted from the beginning of the stage. */
    List<ProposedTask> of(Dispute dispute) {
        return TABLE.where("stage", dispute.progress().stage()).rows().stream()
                .filter(row -> isFor(row, dispute))
                .map(row -> proposed(row, dispute.progress().since()))
                .toList();
    }

    /** Every key of the table. */
    static List<String> keys() {
        return TABLE.rows().stream().map(row -> row.get("key")).distinct().toList();
    }

    private static boolean isFor(LegalRow row, Dispute dispute) {
        String category = row.get("category");
        return category.isEmpty()
                || category.equals(dispute.complaint().category().name());
    }

    private ProposedTask proposed(LegalRow row, LocalDate since) {
        String days = row.get("working_days");
        Optional<LocalDate> dueOn = days.isEmpty()
                ? Optional.empty()
                : Optional.of(HOLIDAYS.plusWorkingDays(since, Integer.parseInt(days)));
        return new ProposedTask(row.get("key"), texts.get("dispute.task." + row.get("key")), dueOn);
    }
}
