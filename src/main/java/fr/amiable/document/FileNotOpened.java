package fr.amiable.document;

import fr.amiable.common.Refusal;

/** The system has no program to show that file. */
public final class FileNotOpened extends Refusal {

    private static final long serialVersionUID = 1L;

    public FileNotOpened(String fileName) {
        super("document.notOpened", fileName);
    }
}
