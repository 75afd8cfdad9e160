package fr.amiable.evidence.preview;

import fr.amiable.common.Refusal;

/** A file, or one of its pages, cannot be shown: why, and what its owner can do. */
public final class PreviewRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String remedy;
    private final boolean isPasswordAsked;

    /**
     * @param reason in French, one sentence
     * @param remedy in French, what to do about it
     * @param isPasswordAsked whether a password would open it
     */
    public PreviewRefused(String reason, String remedy, boolean isPasswordAsked) {
        super("exhibit.preview", reason);
        this.remedy = remedy;
        this.isPasswordAsked = isPasswordAsked;
    }

    public String remedy() {
        return remedy;
    }

    public boolean isPasswordAsked() {
        return isPasswordAsked;
    }
}
