package fr.amiable.letter.matter;

import fr.amiable.common.Money;
import fr.amiable.contract.Contract;
import fr.amiable.dispute.Dispute;
import fr.amiable.letter.form.LetterEntries;
import java.util.Optional;

/**
 * What a letter is about beside invoices, and what was typed for it with what the desk proposes in place of what was not.
 *
 * @param credit what the client paid that no invoice received
 */
public record LetterMatter(
        Optional<Dispute> dispute, Optional<Contract> contract, LetterEntries entries, Money credit) {

    public static final LetterMatter NOTHING =
            new LetterMatter(Optional.empty(), Optional.empty(), LetterEntries.NONE, Money.ZERO);

    LetterMatter with(LetterEntries others) {
        return new LetterMatter(dispute, contract, others, credit);
    }
}
