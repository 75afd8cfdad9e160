package fr.amiable.app;

/** Reads a place again when it is gone to after something changed; else what it shows is still right. */
final class AfterChanges implements Runnable {

    private final OpenDesk desk;
    private final Runnable reading;
    private long changes;

    /** To be made before the place is read for the first time. */
    AfterChanges(OpenDesk desk, Runnable reading) {
        this.desk = desk;
        this.reading = reading;
        this.changes = desk.overall().changes();
    }

    @Override
    public void run() {
        long now = desk.overall().changes();
        if (now != changes) {
            changes = now;
            reading.run();
        }
    }
}
