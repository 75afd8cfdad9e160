package fr.amiable.cli;

/** What scripts read when a command ends. */
public final class ExitCodes {

    public static final int DONE = 0;
    /** Some of the things asked for were done, others refused. */
    public static final int PARTLY = 1;

    public static final int USAGE = 2;
    public static final int REFUSED = 3;

    private ExitCodes() {}
}
