package fr.amiable.ui.letter;

import fr.amiable.common.Words;
import fr.amiable.letter.ListedLetter;
import fr.amiable.letter.ProducedLetter;

/** A produced letter as the table shows it, with the words it can be found by. */
public record LetterEntry(ProducedLetter letter, String clientName, String invoiceNumbers, String searchText) {

    public static LetterEntry of(ListedLetter listed) {
        ProducedLetter letter = listed.letter();
        String clientName = listed.clientName();
        String invoiceNumbers = String.join(", ", listed.invoiceNumbers());
        String words = String.join(
                " ",
                clientName,
                invoiceNumbers,
                letter.slip().registeredNumber().orElse(""));
        return new LetterEntry(letter, clientName, invoiceNumbers, Words.searchable(words));
    }

    boolean matches(String typed) {
        for (String word : Words.searchable(typed).split(" ")) {
            if (!searchText.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
