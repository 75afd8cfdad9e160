package fr.amiable.ui.common;

import fr.amiable.common.Progress;

/** Does the work at once, for models tested without a toolkit; a failure nobody explains fails the test. */
public final class ImmediateTasks implements Tasks {

    @Override
    public void start(Work<?> work) {
        run(work);
    }

    private static <T> void run(Work<T> work) {
        T result;
        try {
            result = work.run(Progress.NONE);
        } catch (Exception failure) {
            if (!work.fail(failure)) {
                throw new AssertionError("unexpected failure of " + work.label(), failure);
            }
            return;
        }
        work.succeed(result);
    }
}
