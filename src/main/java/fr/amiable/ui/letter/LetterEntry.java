package fr.amiable.ui.letter;

import fr.amiable.common.SoughtWords;
import fr.amiable.letter.ListedLetter;
import fr.amiable.letter.ProducedLetter;

/** A produced letter as the table shows it. */
public record LetterEntry(ProducedLetter letter, String clientName, String invoiceNumbers) {

    public static LetterEntry of(ListedLetter listed) {
        ProducedLetter letter = listed.letter();
        String clientName = listed.clientName();
        String invoiceNumbers = String.join(", ", listed.invoiceNumbers());
        return new LetterEntry(letter, clientName, invoiceNumbers);
    }

    boolean has(SoughtWords sought) {
        return sought.areIn(
                clientName, invoiceNumbers, letter.slip().registeredNumber().orElse(""));
    }
}
