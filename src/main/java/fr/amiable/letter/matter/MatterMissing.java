package fr.amiable.letter.matter;

import fr.amiable.common.Refusal;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.form.LetterTopic;

/** A letter about invoices, a dispute or a contract names at least one. */
public final class MatterMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    private MatterMissing(LetterTopic topic) {
        super("letter.matterMissing." + topic.name());
    }

    static void refuseWithout(LetterRequest request) {
        LetterTopic topic = request.type().form().topic();
        boolean isNamed = switch (topic) {
            case INVOICES -> !request.invoices().isEmpty();
            case DISPUTE -> request.about().dispute().isPresent();
            case CONTRACT -> request.about().contract().isPresent();
            case CLIENT -> true;
        };
        if (!isNamed) {
            throw new MatterMissing(topic);
        }
    }
}
