package fr.amiable.document;

import fr.amiable.common.Refusal;
import java.awt.print.PrinterException;

/** Nothing was printed: no printer, or the printer said no. */
public final class PrinterRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private PrinterRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static PrinterRefused noPrinter() {
        return new PrinterRefused("print.noPrinter");
    }

    static PrinterRefused because(PrinterException refused) {
        return new PrinterRefused("print.refused", String.valueOf(refused.getMessage()));
    }
}
