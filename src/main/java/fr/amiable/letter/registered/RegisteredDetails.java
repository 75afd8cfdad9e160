package fr.amiable.letter.registered;

import fr.amiable.common.Problem;
import fr.amiable.common.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the owner says of a registered letter before it leaves. The number may be doubtful: a warning says so, nothing stops.
 *
 * @param provider of an electronic one; empty on paper
 */
public record RegisteredDetails(RegisteredForm form, String number, String provider, Consent consent) {

    public RegisteredDetails {
        number = Words.clean(number);
        provider = Words.clean(provider);
    }

    /** The number known so far, on paper. */
    static RegisteredDetails paper(String number) {
        return new RegisteredDetails(RegisteredForm.PAPER, number, "", Consent.NONE);
    }

    public List<Problem> problems(LocalDate today) {
        List<Problem> found = new ArrayList<>();
        if (form == RegisteredForm.ELECTRONIC && provider.isEmpty()) {
            found.add(Problem.of("provider", "registered.noProvider"));
        }
        consent.givenOn()
                .filter(today::isBefore)
                .ifPresent(day -> found.add(Problem.of("consentOn", "registered.consentLater", day)));
        return List.copyOf(found);
    }
}
