package fr.amiable.dispute.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Closing;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.DisputeOutcome;
import fr.amiable.dispute.DisputeStage;
import fr.amiable.dispute.SampleDisputes;
import fr.amiable.journal.Act;
import fr.amiable.journal.JournalEntry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TaskServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate RAISED = LocalDate.of(2026, 11, 10);

    private final Texts texts = new Texts();
    private final OpenDesk desk = new Wiring(
                    texts, Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris")), "essai")
            .openInMemory();
    private final TaskService tasks = desk.cases().tasks();
    private final ClientId client = desk.clients()
            .record(ClientDraft.of(ClientKind.PROFESSIONAL, "Bâti Ouest", PostalAddress.EMPTY))
            .id();
    private final DisputeId dispute =
            desk.cases().disputes().open(SampleDisputes.about(client, RAISED)).id();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyProposedTaskHasItsWords() {
        assertThat(TaskTable.keys())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(texts.get("dispute.task." + key)).isNotBlank());
    }

    @Test
    void everyOpenStageProposesSomething() {
        for (DisputeStage stage : DisputeStage.values()) {
            if (stage.isOpen()) {
                desk.cases().disputes().moveTo(dispute, SampleDisputes.to(stage, TODAY, ""));
                assertThat(tasks.proposed(dispute)).as("at %s", stage).isNotEmpty();
            }
        }
        desk.cases().disputes().close(dispute, new Closing(TODAY, DisputeOutcome.PAID, "", ""));
        assertThat(tasks.proposed(dispute)).isEmpty();
    }

    @Test
    void theStageAndTheCategoryProposeTasksDatedInWorkingDays() {
        assertThat(tasks.proposed(dispute))
                .extracting(ProposedTask::key)
                .containsExactly("writeDownWords", "keepProofs", "acknowledge");
        assertThat(tasks.proposed(dispute))
                .extracting(task -> task.dueOn().orElseThrow())
                // the 11th of November is a public holiday
                .containsExactly(RAISED, LocalDate.of(2026, 11, 12), LocalDate.of(2026, 11, 13));

        desk.cases().disputes().moveTo(dispute, SampleDisputes.to(DisputeStage.ACKNOWLEDGED, TODAY, ""));
        assertThat(tasks.proposed(dispute))
                .extracting(ProposedTask::key)
                .containsExactly("gatherContract", "decidePosition", "visitAndPictures");
    }

    @Test
    void aTaskTakenOnIsNotProposedAgainUntilItIsRemoved() {
        ProposedTask first = tasks.proposed(dispute).get(0);
        DisputeTask taken = tasks.accept(dispute, List.of(first)).get(0);
        assertThat(tasks.of(dispute)).containsExactly(taken);
        assertThat(taken.words()).isEqualTo(first.words());
        assertThat(tasks.proposed(dispute)).doesNotContain(first);

        tasks.remove(taken.id());
        assertThat(tasks.of(dispute)).isEmpty();
        assertThat(tasks.proposed(dispute)).contains(first);
        tasks.restore(taken.id());
        assertThat(tasks.of(dispute)).containsExactly(taken);
    }

    @Test
    void openTasksComeByTheirDayThenThoseDone() {
        DisputeTask undated = tasks.add(dispute, new TaskDraft("Sans date", Optional.empty()));
        DisputeTask late =
                tasks.add(dispute, new TaskDraft("  Rappeler   M. Loiseau ", Optional.of(TODAY.minusDays(1))));
        DisputeTask later = tasks.add(dispute, new TaskDraft("Plus tard", Optional.of(TODAY.plusDays(3))));
        DisputeTask done = tasks.tick(
                tasks.add(dispute, new TaskDraft("Faite", Optional.of(TODAY))).id());

        assertThat(tasks.of(dispute)).containsExactly(late, later, undated, done);
        assertThat(late.words()).isEqualTo("Rappeler M. Loiseau");
        assertThat(late.isLateOn(TODAY)).isTrue();
        assertThat(done.doneOn()).contains(TODAY);
        assertThat(tasks.dueBy(TODAY)).containsExactly(late);
        assertThat(tasks.dueBy(TODAY.plusDays(3))).containsExactly(late, later);
    }

    @Test
    void tasksOfClosedOrRemovedDisputesAreDueNoMore() {
        tasks.add(dispute, new TaskDraft("Rappeler", Optional.of(TODAY)));
        desk.cases().disputes().close(dispute, new Closing(TODAY, DisputeOutcome.PAID, "", ""));
        assertThat(tasks.dueBy(TODAY)).isEmpty();
        desk.cases().disputes().moveTo(dispute, SampleDisputes.to(DisputeStage.DIALOGUE, TODAY, "impayé"));
        assertThat(tasks.dueBy(TODAY)).hasSize(1);
        desk.cases().disputes().remove(dispute);
        assertThat(tasks.dueBy(TODAY)).isEmpty();
    }

    @Test
    void datesAndTicksAreJournaledOnTheDispute() {
        DisputeTask task = tasks.add(dispute, new TaskDraft("Rappeler", Optional.empty()));
        tasks.change(task.id(), new TaskDraft("Rappeler", Optional.of(TODAY.plusDays(2))));
        tasks.tick(task.id());
        tasks.untick(task.id());

        List<JournalEntry> lines = desk.archives().journal().of(dispute.subject()).stream()
                .filter(entry -> entry.act().name().startsWith("TASK"))
                .toList();
        assertThat(lines)
                .extracting(JournalEntry::act)
                .containsExactly(Act.TASK_REOPENED, Act.TASK_DONE, Act.TASK_CHANGED, Act.TASK_ADDED);
        assertThat(lines.get(2).after()).isEqualTo("Rappeler | due 2026-11-26");
        assertThat(lines.get(1).after()).isEqualTo("Rappeler | due 2026-11-26 | done 2026-11-24");
    }

    @Test
    void aTaskWithoutWordsOrTooLongIsAProblemAndAMissingOneIsRefused() {
        assertThat(new TaskDraft(" \u00a0", Optional.empty()).problems())
                .containsExactly(Problem.of("taskWords", "dispute.task.noWords"));
        assertThat(new TaskDraft("x".repeat(501), Optional.empty()).problems())
                .containsExactly(Problem.of("taskWords", "dispute.task.tooLong", 500, 501));
        assertThatThrownBy(() -> tasks.tick(new TaskId(99))).isInstanceOf(TaskNotFound.class);
    }
}
