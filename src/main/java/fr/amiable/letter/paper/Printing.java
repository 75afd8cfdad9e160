package fr.amiable.letter.paper;

import fr.amiable.common.Refusal;

/** The way to a printer. */
public interface Printing {

    /**
     * Opens the system's print dialog (printer, pages, copies, two sides) and prints what was confirmed there. Waits for the
     * dialog, so it is called in the background.
     *
     * @return false when the owner closed the dialog without printing
     * @throws Refusal when no printer is installed or the printer refused the job
     */
    boolean print(byte[] pdf, String jobName);
}
