package fr.amiable.bundle;

import fr.amiable.common.Refusal;

/** The user stopped the writing of a bundle; nothing was kept. */
public final class BundleStopped extends Refusal {

    private static final long serialVersionUID = 1L;

    public BundleStopped() {
        super("bundle.stopped");
    }
}
