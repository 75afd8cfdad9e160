package fr.amiable.document;

import fr.amiable.common.Refusal;

/** A list of so many rows is not printed: filtered, or as a spreadsheet, it is of use. */
public final class TooLongToPrint extends Refusal {

    private static final long serialVersionUID = 1L;

    TooLongToPrint(int rows, int most) {
        super("tooLongToPrint", rows, most);
    }
}
