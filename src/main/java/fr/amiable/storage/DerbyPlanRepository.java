package fr.amiable.storage;

import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.common.Subject;
import fr.amiable.letter.LetterType;
import fr.amiable.reminder.plan.PlanChoice;
import fr.amiable.reminder.plan.PlanId;
import fr.amiable.reminder.plan.PlanRepository;
import fr.amiable.reminder.plan.PlanUse;
import fr.amiable.reminder.plan.ReminderPlan;
import fr.amiable.reminder.plan.ReminderStep;
import fr.amiable.reminder.plan.StepChannel;
import fr.amiable.reminder.plan.StepCondition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The owner's scenarios, and what he chose for clients and invoices, in the embedded database. */
public final class DerbyPlanRepository implements PlanRepository {

    private static final int NAME = 30;
    private static final String CHOICE = "SELECT * FROM reminder_choice";

    private final Database database;
    private final JdbcClient sql;

    public DerbyPlanRepository(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    @Override
    public List<ReminderPlan> all() {
        Map<String, List<ReminderStep>> steps = new HashMap<>();
        sql.sql("SELECT * FROM reminder_step ORDER BY plan_code, place").query(row -> {
            steps.computeIfAbsent(row.getString("plan_code"), any -> new ArrayList<>())
                    .add(step(new KeptRow(row)));
        });
        return sql.sql("SELECT * FROM reminder_plan ORDER BY code")
                .query((row, index) -> plan(new KeptRow(row), steps))
                .list();
    }

    @Override
    public void save(ReminderPlan plan) {
        database.inTransaction(() -> {
            delete(plan.id());
            new RowToKeep("reminder_plan")
                    .asIs("code", plan.id().code())
                    .text("name", plan.name())
                    .asIs("gap_days", plan.gapDays())
                    .asIs("recent_days", plan.recentDays())
                    .asIs("kinds", words(plan.use()))
                    .optionalNumber("from_cents", plan.use().from().map(Money::cents))
                    .optionalNumber("below_cents", plan.use().below().map(Money::cents))
                    .insert(sql);
            for (int place = 0; place < plan.steps().size(); place++) {
                insert(plan.id(), place, plan.steps().get(place));
            }
        });
    }

    private void insert(PlanId plan, int place, ReminderStep step) {
        new RowToKeep("reminder_step")
                .asIs("plan_code", plan.code())
                .asIs("place", place)
                .asIs("days", step.days())
                .constant("channel", step.channel())
                .optionalText("letter", step.letter().map(LetterType::name), NAME)
                .constant("takes_place", step.condition())
                .optionalNumber("floor_cents", step.floor().map(Money::cents))
                .optionalNumber("ceiling_cents", step.ceiling().map(Money::cents))
                .insert(sql);
    }

    @Override
    public void delete(PlanId id) {
        database.inTransaction(() -> {
            sql.sql("DELETE FROM reminder_step WHERE plan_code = ?")
                    .param(id.code())
                    .update();
            sql.sql("DELETE FROM reminder_plan WHERE code = ?").param(id.code()).update();
        });
    }

    private static String words(PlanUse use) {
        return use.kinds().stream().map(ClientKind::name).sorted().collect(Collectors.joining(" "));
    }

    private static ReminderPlan plan(KeptRow row, Map<String, List<ReminderStep>> steps) throws SQLException {
        PlanUse use = new PlanUse(
                Stream.of(row.text("kinds").split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(ClientKind::valueOf)
                        .collect(Collectors.toSet()),
                row.optionalMoney("from_cents"),
                row.optionalMoney("below_cents"));
        PlanId id = new PlanId(row.text("code"));
        return new ReminderPlan(
                id,
                row.text("name"),
                (int) row.number("gap_days"),
                (int) row.number("recent_days"),
                use,
                steps.getOrDefault(id.code(), List.of()));
    }

    private static ReminderStep step(KeptRow row) throws SQLException {
        return new ReminderStep(
                (int) row.number("days"),
                row.constant("channel", StepChannel.class),
                row.optionalText("letter").map(LetterType::valueOf),
                row.constant("takes_place", StepCondition.class),
                row.optionalMoney("floor_cents"),
                row.optionalMoney("ceiling_cents"));
    }

    @Override
    public List<PlanChoice> choices() {
        return sql.sql(CHOICE + " ORDER BY id")
                .query((row, index) -> choice(row))
                .list();
    }

    @Override
    public Optional<PlanChoice> choice(Subject about) {
        return sql
                .sql(CHOICE + " WHERE subject_kind = ? AND subject_id = ? ORDER BY id")
                .params(about.kind().name(), about.id())
                .query((row, index) -> choice(row))
                .list()
                .stream()
                .findFirst();
    }

    @Override
    public void choose(PlanChoice choice) {
        database.inTransaction(() -> {
            sql.sql("DELETE FROM reminder_choice WHERE subject_kind = ? AND subject_id = ?")
                    .params(choice.about().kind().name(), choice.about().id())
                    .update();
            if (!choice.isNone()) {
                new RowToKeep("reminder_choice")
                        .constant("subject_kind", choice.about().kind())
                        .asIs("subject_id", choice.about().id())
                        .optionalText("plan_code", choice.plan().map(PlanId::code), RowToKeep.LINE)
                        .asIs("reached_steps", choice.reachedSteps())
                        .optionalDay("reached_on", choice.reachedOn())
                        .insert(sql);
            }
        });
    }

    private static PlanChoice choice(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        return new PlanChoice(
                new Subject(row.constant("subject_kind", Subject.Kind.class), row.number("subject_id")),
                row.optionalText("plan_code").map(PlanId::new),
                (int) row.number("reached_steps"),
                row.optionalDay("reached_on"));
    }
}
