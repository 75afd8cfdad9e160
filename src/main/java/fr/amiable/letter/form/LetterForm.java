package fr.amiable.letter.form;

import fr.amiable.law.Regime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a letter is about and to whom it goes, what of the accounts it asks for, how many days it leaves (0 when it sets no
 * day), whether it is usually registered, for whom it is lawful, and what the owner fills in.
 */
public record LetterForm(
        LetterTopic topic,
        Addressee addressee,
        Asked asked,
        int days,
        boolean isRegistered,
        Set<Regime> regimes,
        List<LetterField> fields) {

    public LetterForm {
        regimes = Set.copyOf(regimes);
        fields = List.copyOf(fields);
    }

    /** An ordinary letter to a client of any kind that asks for no money and sets no day. */
    public static LetterForm about(LetterTopic topic, LetterField... fields) {
        return new LetterForm(
                topic, Addressee.CLIENT, Asked.NOTHING, 0, false, EnumSet.allOf(Regime.class), List.of(fields));
    }

    /** The entries for a client of that regime: to a consumer, what speaks of the mediator goes to the client himself. */
    public List<LetterField> fields(Regime regime) {
        return isToClient(regime)
                ? fields.stream()
                        .filter(field -> field != LetterField.RECIPIENT)
                        .toList()
                : fields;
    }

    public boolean isToClient(Regime regime) {
        return addressee == Addressee.CLIENT || addressee == Addressee.MEDIATOR && regime == Regime.CONSUMER;
    }

    public LetterForm to(Addressee other) {
        return new LetterForm(topic, other, asked, days, isRegistered, regimes, fields);
    }

    public LetterForm asking(Asked what) {
        return new LetterForm(topic, addressee, what, days, isRegistered, regimes, fields);
    }

    public LetterForm within(int someDays) {
        return new LetterForm(topic, addressee, asked, someDays, isRegistered, regimes, fields);
    }

    public LetterForm registered() {
        return new LetterForm(topic, addressee, asked, days, true, regimes, fields);
    }

    public LetterForm onlyFor(Regime... some) {
        return new LetterForm(topic, addressee, asked, days, isRegistered, Set.of(some), fields);
    }
}
