package fr.amiable.ui.common;

/** The one way to do slow work: off the window's thread, results and refusals back on it. */
public interface Tasks {

    void start(Work<?> work);
}
