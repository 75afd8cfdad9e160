package fr.amiable.document.source;

import fr.amiable.common.Texts;

/** A file that cannot be shown as pages: why, and what its owner can do. */
public final class PagesRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final NoPages reason;

    public PagesRefused(NoPages reason) {
        super(reason.name());
        this.reason = reason;
    }

    public PagesRefused(NoPages reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public NoPages reason() {
        return reason;
    }

    /** In French, one sentence. */
    public String sentence(Texts texts) {
        return texts.of(reason);
    }

    /** In French, what to do about it. */
    public String remedy(Texts texts) {
        return texts.get("document.remedy." + reason.name());
    }
}
