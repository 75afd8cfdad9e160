package fr.amiable.letter.check;

import fr.amiable.client.ClientFlags;
import fr.amiable.law.deadline.ClaimDeclaration;
import java.time.LocalDate;

/** Looks at the clock of a claim to declare in collective proceedings (C. com. L622-24, R622-24). */
final class ProceedingsChecks {

    private ProceedingsChecks() {}

    static Check declaration(ClientFlags flags) {
        if (flags.insolvencyPublishedOn().isEmpty()) {
            return Check.red("noProceedings");
        }
        LocalDate published = flags.insolvencyPublishedOn().get();
        if (flags.claimDeclaredOn().isPresent()) {
            return Check.orange("alreadyDeclared", flags.claimDeclaredOn().get());
        }
        return flags.declaration()
                .map(clock -> Check.green("declareBy", published, clock.lastDay(), clock.lastDayOfRelief()))
                .orElseGet(() -> Check.orange("declarationClockUnknown", published));
    }

    /** The same, once it is known on which day the letter is written. */
    static Check late(ClaimDeclaration clock) {
        return Check.orange("declarationLate", clock.lastDay(), clock.lastDayOfRelief());
    }
}
