package fr.amiable.letter;

import fr.amiable.dispute.DisputeStage;
import java.util.List;

/** The letters that usually fit a stage of a dispute. */
public final class LetterSuggestions {

    private LetterSuggestions() {}

    public static List<LetterType> at(DisputeStage stage) {
        return switch (stage) {
            case REPORTED -> List.of(LetterType.COMPLAINT_RECEIPT, LetterType.DOCUMENT_REQUEST, LetterType.CALL_SCRIPT);
            case ACKNOWLEDGED -> List.of(LetterType.COMPLAINT_ANSWER, LetterType.DOCUMENT_REQUEST);
            case QUALIFIED -> List.of(LetterType.COMPLAINT_ANSWER, LetterType.SETTLEMENT_OFFER, LetterType.APOLOGY);
            case DIALOGUE -> List.of(LetterType.SETTLEMENT_OFFER, LetterType.COMPLAINT_ANSWER, LetterType.CALL_SCRIPT);
            case PROPOSAL -> List.of(LetterType.SETTLEMENT_OFFER, LetterType.INSTALMENT_AGREEMENT);
            case FORMAL_NOTICE ->
                List.of(LetterType.FORMAL_NOTICE, LetterType.PERFORMANCE_NOTICE, LetterType.SUSPENSION);
            case MEDIATION -> List.of(LetterType.MEDIATOR_LETTER, LetterType.CONCILIATION_REQUEST);
            case INSURANCE -> List.of(LetterType.INSURER_DECLARATION);
            case COURT -> List.of(LetterType.HANDOVER, LetterType.CONCILIATION_REQUEST);
            case CLOSED -> List.of(LetterType.CLOSING, LetterType.APOLOGY);
        };
    }
}
