package fr.amiable.ui.client.card;

import fr.amiable.common.Refusal;

/** What was chosen is not a file that can be kept. */
public final class FileNotTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    FileNotTaken(String name) {
        super("client.fileNotTaken", name);
    }
}
