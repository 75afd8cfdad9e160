package fr.amiable.ui.dispute;

import fr.amiable.dispute.DisputeStage;
import fr.amiable.ui.common.widget.Tone;

/** The colour of a stage, always beside its word. */
final class StageTone {

    private StageTone() {}

    static Tone of(DisputeStage stage) {
        return switch (stage) {
            case REPORTED -> Tone.AMBER;
            case ACKNOWLEDGED, QUALIFIED, DIALOGUE, PROPOSAL, MEDIATION -> Tone.VIOLET;
            case FORMAL_NOTICE, INSURANCE, COURT -> Tone.RED;
            case CLOSED -> Tone.GREY;
        };
    }
}
