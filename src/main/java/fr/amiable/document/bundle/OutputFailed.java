package fr.amiable.document.bundle;

import java.io.IOException;

/** The file being written cannot be: not the fault of the exhibit that is being copied. */
final class OutputFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutputFailed(IOException reason) {
        super(reason);
    }

    IOException reason() {
        return (IOException) getCause();
    }
}
