package fr.amiable.letter.registered;

import fr.amiable.common.Refusal;
import java.time.LocalDate;

/** What is said of a registered letter cannot be so. */
public final class RegisteredMoveRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private RegisteredMoveRefused(String reason, Object... arguments) {
        super("registered." + reason, arguments);
    }

    /** From that state to the other. */
    static RegisteredMoveRefused notAllowed() {
        return new RegisteredMoveRefused("notAllowed");
    }

    static RegisteredMoveRefused before(LocalDate day, LocalDate earliest) {
        return new RegisteredMoveRefused("before", day, earliest);
    }

    static RegisteredMoveRefused inTheFuture(LocalDate day) {
        return new RegisteredMoveRefused("inTheFuture", day);
    }

    /** It is held for the addressee until then. */
    static RegisteredMoveRefused stillHeld(LocalDate heldUntil) {
        return new RegisteredMoveRefused("stillHeld", heldUntil);
    }

    /** The addressee has not accepted electronic registered letters, as far as the desk knows. */
    static RegisteredMoveRefused noConsent() {
        return new RegisteredMoveRefused("noConsent");
    }
}
