package fr.amiable.common;

/** How a long job tells how far it is, and learns that the user wants it stopped. */
public interface Progress {

    /** Hears nothing and never cancels. */
    Progress NONE = new Progress() {
        @Override
        public void at(long done, long total) {
            // nobody is watching
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    void at(long done, long total);

    boolean isCancelled();
}
