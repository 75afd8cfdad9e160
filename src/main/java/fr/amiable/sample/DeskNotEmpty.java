package fr.amiable.sample;

import fr.amiable.common.Refusal;

/** The invented business only ever fills an empty desk: nothing of the owner's is mixed with it. */
public final class DeskNotEmpty extends Refusal {

    private static final long serialVersionUID = 1L;

    public DeskNotEmpty() {
        super("sample.notEmpty");
    }
}
