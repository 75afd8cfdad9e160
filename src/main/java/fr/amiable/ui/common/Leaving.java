package fr.amiable.ui.common;

/** What a form answers when the owner goes elsewhere. */
@FunctionalInterface
public interface Leaving {

    Leaving FREELY = () -> false;

    /** True when something typed would be lost. */
    boolean wouldLoseSomething();
}
