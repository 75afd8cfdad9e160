package fr.amiable.letter;

import java.util.List;

/** A produced letter as lists name it: to whom, and about which invoices, by their numbers. */
public record ListedLetter(ProducedLetter letter, String clientName, List<String> invoiceNumbers) {

    public ListedLetter {
        invoiceNumbers = List.copyOf(invoiceNumbers);
    }
}
