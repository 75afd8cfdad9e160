package fr.amiable.dispute.task;

import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.DisputeStage;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something to do for a dispute, by a day when one is set; done once it has the day it was.
 *
 * @param stage the dispute was at when the task was taken on
 * @param proposal the key of the proposed task it came from; empty when the owner wrote it
 */
public record DisputeTask(
        TaskId id,
        DisputeId dispute,
        DisputeStage stage,
        String words,
        Optional<String> proposal,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> doneOn) {

    public boolean isDone() {
        return doneOn.isPresent();
    }

    public boolean isLateOn(LocalDate day) {
        return !isDone() && dueOn.filter(due -> due.isBefore(day)).isPresent();
    }

    DisputeTask dated(Optional<LocalDate> day) {
        return new DisputeTask(id, dispute, stage, words, proposal, day, doneOn);
    }

    DisputeTask worded(String newWords) {
        return new DisputeTask(id, dispute, stage, newWords, proposal, dueOn, doneOn);
    }

    DisputeTask done(Optional<LocalDate> day) {
        return new DisputeTask(id, dispute, stage, words, proposal, dueOn, day);
    }
}
