package fr.amiable.privacy;

import fr.amiable.common.Refusal;

/** An erasure that may not be done, or not on this word. */
public final class ErasureRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private ErasureRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static ErasureRefused otherName(String name) {
        return new ErasureRefused("privacy.otherName", name);
    }

    static ErasureRefused nothing(String name) {
        return new ErasureRefused("privacy.nothing", name);
    }
}
