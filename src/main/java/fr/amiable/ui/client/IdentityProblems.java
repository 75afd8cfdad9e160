package fr.amiable.ui.client;

import fr.amiable.client.ClientDraft;
import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import fr.amiable.common.Words;
import fr.amiable.identifier.IdentifierCheck;
import fr.amiable.identifier.IdentifierType;
import fr.amiable.identifier.Siren;
import java.util.List;
import java.util.Optional;

/** What is wrong in a SIREN or VAT number, told precisely: which digit, or which other number it is. */
final class IdentityProblems {

    private static final int SIREN_LENGTH = 9;

    private final Texts texts;

    IdentityProblems(Texts texts) {
        this.texts = texts;
    }

    /** The problems found in the draft, those of its numbers in precise words. */
    List<Problem> precise(List<Problem> found, ClientDraft draft) {
        return found.stream().map(problem -> precise(problem, draft)).toList();
    }

    private Problem precise(Problem problem, ClientDraft draft) {
        return switch (problem.field()) {
            case "siren" -> siren(draft.siren()).orElse(problem);
            case "vatNumber" -> vatNumber(draft.vatNumber()).orElse(problem);
            default -> problem;
        };
    }

    private Optional<Problem> siren(String typed) {
        IdentifierCheck check = IdentifierCheck.recognise(typed);
        if (check.type() == IdentifierType.SIRET && check.isValid()) {
            Siren siren = Siren.of(Words.clean(Siren.normalise(typed)).substring(0, SIREN_LENGTH));
            return Optional.of(Problem.of("siren", "client.siretForSiren", siren.grouped()));
        }
        return why("siren", check, IdentifierType.SIREN, IdentifierType.UNKNOWN);
    }

    private Optional<Problem> vatNumber(String typed) {
        return why("vatNumber", IdentifierCheck.recognise(typed), IdentifierType.VAT, IdentifierType.VAT);
    }

    private Optional<Problem> why(String field, IdentifierCheck check, IdentifierType type, IdentifierType other) {
        return !check.isValid() && (check.type() == type || check.type() == other)
                ? Optional.of(Problem.of(field, "client.wrongIdentifier", check.reason(texts)))
                : Optional.empty();
    }
}
